package org.chipgraph.gateway.execute;

import java.time.Duration;
import org.chipgraph.gateway.operation.OperationKind;

/// One HTTP request to a subgraph, without how it gets there.
///
/// Shape: `body` is the JSON of a GraphQL request; `authorization` is the header to forward, empty
/// for an anonymous client. Units: `timeLeft` of the client's whole request.
public record SubgraphRequest(
        String subgraph,
        OperationKind kind,
        byte[] body,
        String authorization,
        Duration timeLeft) {}
