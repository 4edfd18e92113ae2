package org.chipgraph.bench.generate;

/// How much is generated.
///
/// @param claims lines of claims: versions of one claim count each
/// @param seed the same seed gives the same bytes
public record GraphSize(int records, int claims, long seed) {

    private static final int SMALLEST = 1_000;

    public GraphSize {
        if (records < SMALLEST || claims < 0) {
            throw new IllegalArgumentException(
                    "%d records and %d claims: expected at least %d records and no negative number"
                            .formatted(records, claims, SMALLEST));
        }
    }

    int of(DocumentType type) {
        return type.of(type.isRecord() ? records : claims);
    }
}
