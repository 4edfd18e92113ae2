package org.chipgraph.bench.gateway;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The services' answers, each worked out once: afterwards a service costs next to nothing, and what is measured
/// is the gateway.
final class KnownAnswers {

    private final LibraryGraph graph = new LibraryGraph();
    private final Map<ByteBuffer, byte[]> answers = new ConcurrentHashMap<>();

    /// The answer to a GraphQL request, both as JSON. Neither may be changed.
    byte[] to(byte[] request) {
        return answers.computeIfAbsent(ByteBuffer.wrap(request), _ -> graph.answer(request));
    }
}
