package org.chipgraph.gateway.execute;

/// What came back from a subgraph.
public sealed interface SubgraphAnswer {

    /// A body that claims to be a GraphQL response; `otherwise` is what went wrong if it is none.
    ///
    /// Several requests may share the bytes: they are read only.
    record Received(byte[] body, Failed otherwise) implements SubgraphAnswer {

        private static final Failed UNREADABLE =
                new Failed(ErrorCode.SUBGRAPH_INVALID_ANSWER, "its answer cannot be read");

        public Received(byte[] body) {
            this(body, UNREADABLE);
        }
    }

    /// No usable answer; `message` names the problem and is safe to show.
    record Failed(ErrorCode code, String message) implements SubgraphAnswer {

        public static final Failed CANCELLED =
                new Failed(ErrorCode.UNAVAILABLE, "the answer is no longer waited for");
    }
}
