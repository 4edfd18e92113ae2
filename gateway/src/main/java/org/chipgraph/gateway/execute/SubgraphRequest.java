package org.chipgraph.gateway.execute;

import java.util.Map;
import org.chipgraph.gateway.operation.OperationKind;

/// One HTTP request to a subgraph, without how it gets there.
///
/// Shape: `body` is the JSON of a GraphQL request; `authorization` is the header to forward, empty
/// for an anonymous client; `trace` are headers that say what the request belongs to. It says nothing
/// about who asks: equal requests of several clients may be sent once (with the first one's `trace`),
/// so a client's deadline is not its affair (the client's request cancels).
public record SubgraphRequest(
        String subgraph,
        OperationKind kind,
        byte[] body,
        String authorization,
        Map<String, String> trace) {

    public SubgraphRequest(String subgraph, OperationKind kind, byte[] body, String authorization) {
        this(subgraph, kind, body, authorization, Map.of());
    }
}
