package org.chipgraph.gateway.execute.answer;

import java.util.List;

/// A value in a subgraph's answer that is not what its schema promises; it is taken as null.
///
/// Shape: `path` starts at the answer's `data`, as in the subgraph's own errors. `isLack`: the
/// value is null where it must not be, or is not there at all, which is no fault of its own beside
/// the subgraph's errors.
public record Fault(List<Object> path, String problem, boolean isLack) {

    public Fault {
        path = List.copyOf(path);
    }
}
