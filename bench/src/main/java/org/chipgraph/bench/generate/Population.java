package org.chipgraph.bench.generate;

import java.util.random.RandomGenerator;

/// The records of one type by popularity: first one of the starter data, so that the documented questions
/// meet a crowded record, then the generated ones.
///
/// How far the first ones stand out. In the starter data, which tells one affair, one person has 14 of 19 sayings
/// and one event 5 of 8 links: the share of the most popular falls as a graph grows beyond one affair. In
/// 100,000 records with 1,000,000 claims the most popular are here
/// - a company with 4 % of all that is said about companies, as a market leader has in the press: 2,000 events,
///   1,600 purchases, 1,600 impacts;
/// - a chip with 2 %: 1,600 export statuses, 1,200 prices, but 250 figures, of which there is an end;
/// - a person with 3.4 %: 4,500 sayings, as many as a chief executive or a minister has in some years;
/// - a law and a market with 9 % each: of these there are only 500;
/// - an event with 0.5 %: 135 links, 540 statements, 1,300 claims said there, since what one event leads to or
///   occasions is bounded, however much is written about it; there are three links to four events, where the
///   starter data has one to six;
/// - a source with 0.5 %: 8,000 citations, as a company's annual report or a data sheet of a whole range has.
///
/// The first twenty of each come up nearly as often; half of all records have hardly any claim.
public final class Population {

    private static final int DOCUMENTED_ALIKE = 200;

    private final String famous;
    private final String prefix;
    private final int generated;
    private final Zipf popularity;
    private final Zipf documentation;

    Population(DocumentType type, String famous, int generated) {
        this.famous = famous;
        this.prefix = "g-" + type.kebab() + "-";
        this.generated = generated;
        this.popularity = new Zipf(generated + 1, evenness(type));
        this.documentation = new Zipf(generated + 1, DOCUMENTED_ALIKE);
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

    /// As [#any], but for what there is an end to: the popular ones stand out much less.
    String anyDocumented(RandomGenerator random) {
        return id(documentation.rank(random));
    }

    private static int evenness(DocumentType type) {
        return switch (type) {
            case LEGISLATION, MARKET -> 1;
            case ORGANIZATION -> 2;
            case PERSON -> 3;
            case CHIP -> 5;
            case EVENT, SOURCE -> 30;
            default -> throw new IllegalArgumentException(type.title() + " is no record");
        };
    }
}
