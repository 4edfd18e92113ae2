package org.chipgraph.bench.generate;

/// What visitors ask for: in every second round one of the most popular records, which are crowded with
/// claims, else any.
public final class Visitors {

    private static final int POPULAR = 20;

    private final World world;
    private final Dice dice;
    private final boolean popular;

    public Visitors(World world, int round) {
        this.world = world;
        this.dice = new Dice(world.size().seed(), "round " + round);
        this.popular = round % 2 == 1;
    }

    /// A record of the type.
    public String record(DocumentType type) {
        Population population = world.population(type);
        int ranks = popular ? Math.min(POPULAR, population.size()) : population.size();
        return population.id(dice.between(0, ranks - 1));
    }

    /// Words to search for, frequent ones oftener.
    public String words() {
        return world.wording().search(dice);
    }
}
