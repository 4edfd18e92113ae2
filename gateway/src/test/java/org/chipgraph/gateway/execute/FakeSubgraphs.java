package org.chipgraph.gateway.execute;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;

/// Subgraphs in the test's own memory; what they were sent is kept in order.
final class FakeSubgraphs implements SubgraphFetcher {

    record Sent(String subgraph, String body, String authorization) {}

    private final Map<String, Function<String, SubgraphAnswer>> answers = new ConcurrentHashMap<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<String> cancelled = new CopyOnWriteArrayList<>();

    FakeSubgraphs answer(String subgraph, String json) {
        return answerBy(subgraph, _ -> json);
    }

    FakeSubgraphs answerBy(String subgraph, Function<String, String> answer) {
        answers.put(
                subgraph,
                body ->
                        new SubgraphAnswer.Received(
                                answer.apply(body).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    FakeSubgraphs fail(String subgraph, ErrorCode code, String message) {
        answers.put(subgraph, _ -> new SubgraphAnswer.Failed(code, message));
        return this;
    }

    List<Sent> sent() {
        return sent;
    }

    /// The bodies that one subgraph was sent.
    List<String> bodies(String subgraph) {
        return sent.stream().filter(s -> s.subgraph().equals(subgraph)).map(Sent::body).toList();
    }

    List<String> cancelled() {
        return cancelled;
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Call fetch(SubgraphRequest request, Consumer<SubgraphAnswer> whenDone) {
        String body = new String(request.body(), StandardCharsets.UTF_8);
        sent.add(new Sent(request.subgraph(), body, request.authorization()));
        Thread carrier =
                Thread.startVirtualThread(
                        () -> whenDone.accept(answers.get(request.subgraph()).apply(body)));
        return () -> {
            cancelled.add(request.subgraph());
            carrier.interrupt();
        };
    }
}
