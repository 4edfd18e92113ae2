package org.chipgraph.gateway.execute;

/// What came back from a subgraph.
public sealed interface SubgraphAnswer {

    /// A body that claims to be a GraphQL response.
    record Received(byte[] body) implements SubgraphAnswer {}

    /// No usable answer; `message` names the problem and is safe to show.
    record Failed(ErrorCode code, String message) implements SubgraphAnswer {}
}
