package org.chipgraph.kernel.search;

/// The SQL of what the public knows today: what is read, and found, where no other day is asked for.
public final class KnownToday {

    /// Of connections in UTC. Told once for a statement, which a conversion of the time zone is not.
    private static final String TODAY = "current_date";

    private KnownToday() {}

    /// A boolean expression over the columns `known_from` and `known_to` of the row.
    public static String of(String row) {
        return "(%1$s.known_from is null or %1$s.known_from <= %2$s) and (%1$s.known_to is null or %1$s.known_to > %2$s)"
                .formatted(row, TODAY);
    }
}
