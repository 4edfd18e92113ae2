package org.chipgraph.gateway.operation;

/// How much an operation may be expected to cost; with `allowed` 0 there is no limit.
///
/// Units: `allowed` as [OperationCost] counts. `listSize` is the number of items that a list is
/// assumed to have of which the supergraph says nothing.
public record CostLimit(long allowed, int listSize) {

    public static final int DEFAULT_LIST_SIZE = 10;

    public boolean isOff() {
        return allowed == 0;
    }
}
