package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.List;

/// A leaf of the operation with the fields that lead to it, from the root.
///
/// Shape: siblings share `above`. `turn` is the root field of a mutation to which it belongs.
record Leaf(List<Wanted> above, Wanted last, int turn) {

    static Leaf of(List<Wanted> chain, int turn) {
        return new Leaf(List.copyOf(chain.subList(0, chain.size() - 1)), chain.getLast(), turn);
    }

    List<Wanted> chain() {
        List<Wanted> chain = new ArrayList<>(above);
        chain.add(last);
        return chain;
    }
}
