package org.chipgraph.gateway.execute.answer;

import java.util.List;

/// An error that a subgraph reported.
///
/// Shape: `path` starts at the answer's `data`; empty = about the whole answer. `code` is empty
/// when the subgraph gave none. `details` are its other extensions.
public record SubgraphError(String message, List<Object> path, String code, List<Detail> details) {

    /// One extension: its name and its JSON text.
    public record Detail(String name, byte[] json) {}

    public SubgraphError {
        path = List.copyOf(path);
        details = List.copyOf(details);
    }
}
