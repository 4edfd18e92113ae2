package org.chipgraph.bench.generate;

/// What visitors ask for: one of the most popular records, which are crowded with claims, or any, which is
/// nearly always a rare one.
public final class Visitors {

    private static final int POPULAR = 20;

    private final World world;
    private final Dice dice;
    private final boolean popular;

    public Visitors(World world, boolean popular, int round) {
        this.world = world;
        this.dice = new Dice(world.size().seed(), "round " + round);
        this.popular = popular;
    }

    /// A record of the type.
    public String record(DocumentType type) {
        Population population = world.population(type);
        int ranks = popular ? Math.min(POPULAR, population.size()) : population.size();
        return population.id(dice.between(0, ranks - 1));
    }

    /// Words to search for: some of the most frequent, or others.
    public String words() {
        return world.wording().search(dice, popular);
    }
}
