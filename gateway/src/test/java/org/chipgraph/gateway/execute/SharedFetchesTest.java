package org.chipgraph.gateway.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.SubgraphAnswer.Failed;
import org.chipgraph.gateway.execute.SubgraphAnswer.Received;
import org.chipgraph.gateway.execute.SubgraphFetcher.Call;
import org.chipgraph.gateway.operation.OperationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SharedFetchesTest {

    /// A request that was sent and waits for the test to answer it.
    private record Sent(SubgraphRequest request, Consumer<SubgraphAnswer> whenDone) {}

    private final List<Sent> sent = new ArrayList<>();
    private final List<Sent> cancelled = new ArrayList<>();
    private final SharedFetches fetches =
            new SharedFetches((request, whenDone) -> {
                Sent added = new Sent(request, whenDone);
                sent.add(added);
                return () -> {
                    cancelled.add(added);
                    whenDone.accept(Failed.CANCELLED);
                };
            });

    /// A client: what it was answered.
    private final class Client {
        private final List<SubgraphAnswer> answers = new ArrayList<>();
        private final Call call;

        Client(OperationKind kind, String subgraph, String body, String authorization) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            call =
                    fetches.fetch(
                            new SubgraphRequest(subgraph, kind, bytes, authorization),
                            answers::add);
        }
    }

    private Client query(String subgraph, String body, String authorization) {
        return new Client(OperationKind.QUERY, subgraph, body, authorization);
    }

    private static Received answer() {
        return new Received(new byte[] {'{', '}'});
    }

    @Test
    void equalQueriesAreSentOnceAndAllAreAnswered() {
        Client one = query("chips", "{a}", "Bearer x");
        Client two = query("chips", "{a}", "Bearer x");
        assertEquals(1, sent.size());
        Received answer = answer();
        sent.getFirst().whenDone().accept(answer);
        assertSame(answer, one.answers.getFirst());
        assertSame(answer, two.answers.getFirst());
    }

    @Test
    void nothingIsSharedAcrossSubgraphsBodiesOrAuthorizations() {
        query("chips", "{a}", "Bearer x");
        query("events", "{a}", "Bearer x");
        query("chips", "{b}", "Bearer x");
        query("chips", "{a}", "Bearer y");
        query("chips", "{a}", "");
        assertEquals(5, sent.size());
    }

    @Test
    void bodiesOfOneHashStayApart() {
        query("chips", "Aa", "");
        query("chips", "BB", "");
        assertEquals(2, sent.size());
    }

    @Test
    void anAnswerIsNotKept() {
        query("chips", "{a}", "");
        sent.getFirst().whenDone().accept(answer());
        query("chips", "{a}", "");
        assertEquals(2, sent.size());
    }

    @Test
    void aFailureIsShared() {
        Client one = query("chips", "{a}", "");
        Client two = query("chips", "{a}", "");
        Failed down = new Failed(ErrorCode.UNAVAILABLE, "down");
        sent.getFirst().whenDone().accept(down);
        assertEquals(List.of(down), one.answers);
        assertEquals(List.of(down), two.answers);
    }

    @Test
    void whoLeavesDoesNotCancelForTheOthers() {
        Client one = query("chips", "{a}", "");
        Client two = query("chips", "{a}", "");
        one.call.cancel();
        assertEquals(List.of(), cancelled);
        assertEquals(List.of(Failed.CANCELLED), one.answers);
        sent.getFirst().whenDone().accept(answer());
        assertEquals(1, one.answers.size());
        assertInstanceOf(Received.class, two.answers.getFirst());
        two.call.cancel();
        assertEquals(1, two.answers.size());
    }

    @Test
    void theLastWhoLeavesCancelsAndNobodyJoinsAfterwards() {
        Client one = query("chips", "{a}", "");
        Client two = query("chips", "{a}", "");
        one.call.cancel();
        two.call.cancel();
        assertEquals(sent, cancelled);
        Client three = query("chips", "{a}", "");
        assertEquals(2, sent.size());
        assertEquals(List.of(), three.answers);
    }

    @Test
    void mutationsAreNeverShared() {
        new Client(OperationKind.MUTATION, "chips", "{a}", "");
        new Client(OperationKind.MUTATION, "chips", "{a}", "");
        assertEquals(2, sent.size());
    }

    @Test
    void aQueryDoesNotJoinOneThatBeganBeforeAMutationEnded() {
        Client before = query("chips", "{a}", "");
        new Client(OperationKind.MUTATION, "chips", "{change}", "");
        sent.getLast().whenDone().accept(answer());
        Client after = query("chips", "{a}", "");
        assertEquals(3, sent.size());
        sent.getFirst().whenDone().accept(answer());
        assertEquals(1, before.answers.size());
        assertEquals(0, after.answers.size());
        query("chips", "{a}", "");
        assertEquals(3, sent.size());
    }

    @Test
    void everyoneIsAnsweredOnceWhenManyComeAndGo() throws InterruptedException {
        SharedFetches busy =
                new SharedFetches((_, whenDone) -> {
                    Thread.startVirtualThread(() -> whenDone.accept(answer()));
                    return () -> {};
                });
        int rounds = 5_000;
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(rounds);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rounds; i++) {
                byte[] body = {(byte) (i % 3)};
                boolean leaves = i % 4 == 0;
                threads.execute(() -> {
                    Call call =
                            busy.fetch(
                                    new SubgraphRequest("s", OperationKind.QUERY, body, ""),
                                    _ -> {
                                        answered.incrementAndGet();
                                        all.countDown();
                                    });
                    if (leaves) {
                        call.cancel();
                    }
                });
            }
            all.await();
        }
        assertEquals(rounds, answered.get());
    }
}
