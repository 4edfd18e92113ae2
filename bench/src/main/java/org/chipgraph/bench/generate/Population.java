package org.chipgraph.bench.generate;

import java.util.random.RandomGenerator;

/// The records of one type by popularity: first one of the starter data, so that the documented questions
/// meet a crowded record, then the generated ones.
public final class Population {

    private final String famous;
    private final String prefix;
    private final int generated;
    private final Zipf popularity;
    private final Zipf flatter;

    Population(DocumentType type, String famous, int generated) {
        this.famous = famous;
        this.prefix = "g-" + type.kebab() + "-";
        this.generated = generated;
        this.popularity = new Zipf(generated + 1, 1.0);
        this.flatter = new Zipf(generated + 1, 0.8);
    }

    /// Of the starter data's record and the generated ones.
    public int size() {
        return generated + 1;
    }

    /// Rank 0 is the most popular record.
    public String id(int rank) {
        return rank == 0 ? famous : prefix + rank;
    }

    /// A record in proportion to its popularity.
    String any(RandomGenerator random) {
        return id(popularity.rank(random));
    }

    /// As [#any], but the popular ones stand out less.
    String anyFlatter(RandomGenerator random) {
        return id(flatter.rank(random));
    }
}
