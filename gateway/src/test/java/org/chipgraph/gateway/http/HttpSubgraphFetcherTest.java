package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphAnswer.Failed;
import org.chipgraph.gateway.execute.SubgraphAnswer.Received;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.operation.OperationKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Connections that are kept, closed by the other side at the worst moment, and too few.
@Timeout(20)
class HttpSubgraphFetcherTest {

    private static final String EMPTY = "{\"data\":{}}";

    private final Vertx vertx = Vertx.vertx();
    private final RawServer server = new RawServer((connection, _) -> connection.json(EMPTY));
    private final HttpSubgraphFetcher fetcher =
            OneSubgraph.at(server.url(), Duration.ofSeconds(2), vertx);

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private record Pending(SubgraphFetcher.Call call, CompletableFuture<SubgraphAnswer> answer) {

        SubgraphAnswer await() throws Exception {
            return answer.get(10, TimeUnit.SECONDS);
        }
    }

    private Pending start(String subgraph, OperationKind kind, String body) {
        CompletableFuture<SubgraphAnswer> answer = new CompletableFuture<>();
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        SubgraphRequest request = new SubgraphRequest(subgraph, kind, bytes, "");
        return new Pending(fetcher.fetch(request, answer::complete), answer);
    }

    private SubgraphAnswer query(String body) throws Exception {
        return start("one", OperationKind.QUERY, body).await();
    }

    private void await(BooleanCondition condition) throws InterruptedException {
        while (!condition.holds()) {
            Thread.sleep(5);
        }
    }

    private interface BooleanCondition {
        boolean holds();
    }

    /// Answers the first request of a connection and does `then` with the second.
    private void keepForOne(RawServer.Behaviour then) {
        server.behave((connection, body) -> {
            if (connection.requests().get() == 1) {
                connection.json(EMPTY);
            } else {
                then.answer(connection, body);
            }
        });
    }

    /// A query over a connection that is then kept.
    private void warmUp() throws Exception {
        assertInstanceOf(Received.class, query("first"));
        // The connection goes back to the pool a moment after the answer was handed over.
        Thread.sleep(100);
    }

    @Test
    void aConnectionIsKept() throws Exception {
        for (int i = 0; i < 5; i++) {
            warmUp();
        }
        assertEquals(1, server.openConnections());
    }

    @Test
    void aQueryIsSentAgainWhenItsKeptConnectionIsClosed() throws Exception {
        keepForOne((connection, _) -> connection.close());
        warmUp();
        assertInstanceOf(Received.class, query("second"));
        assertEquals(List.of("first", "second", "second"), server.seen());
    }

    @Test
    void aQueryIsSentAgainWhenItsKeptConnectionIsReset() throws Exception {
        keepForOne((connection, _) -> connection.reset());
        warmUp();
        assertInstanceOf(Received.class, query("second"));
        assertEquals(List.of("first", "second", "second"), server.seen());
    }

    @Test
    void aQueryIsNotSentAgainWhenItsAnswerHadBegun() throws Exception {
        keepForOne((connection, _) -> {
            connection.write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 11\r\n\r\n{\"da");
            connection.close();
        });
        warmUp();
        assertInstanceOf(Failed.class, query("second"));
        assertEquals(List.of("first", "second"), server.seen());
    }

    @Test
    void aQueryIsNotSentAgainWhenItsConnectionWasNew() throws Exception {
        server.behave((connection, _) -> connection.close());
        assertInstanceOf(Failed.class, query("killer"));
        assertEquals(List.of("killer"), server.seen());
    }

    @Test
    void aQueryIsSentAgainOnlyOnce() throws Exception {
        warmUp();
        server.behave((connection, _) -> connection.close());
        assertInstanceOf(Failed.class, query("second"));
        assertEquals(List.of("first", "second", "second"), server.seen());
    }

    @Test
    void aMutationIsNeverSentTwiceAndUsesNoKeptConnection() throws Exception {
        keepForOne((connection, _) -> connection.close());
        warmUp();
        assertInstanceOf(Received.class, start("one", OperationKind.MUTATION, "m1").await());
        server.behave((connection, _) -> connection.close());
        assertInstanceOf(Failed.class, start("one", OperationKind.MUTATION, "m2").await());
        assertEquals(List.of("first", "m1", "m2"), server.seen());
    }

    @Test
    void aRequestThatIsSentAwayIsNotSentAgain() throws Exception {
        server.behave(
                (connection, _) -> connection.answer("503 Busy", "Retry-After: 10", new byte[0]));
        for (OperationKind kind : List.of(OperationKind.QUERY, OperationKind.MUTATION)) {
            Failed failed =
                    assertInstanceOf(Failed.class, start("one", kind, "busy " + kind).await());
            assertEquals(ErrorCode.UNAVAILABLE, failed.code());
        }
        assertEquals(List.of("busy QUERY", "busy MUTATION"), server.seen());
    }

    @Test
    void aSubgraphThatNobodyKnowsIsUnavailable() throws Exception {
        Failed failed =
                assertInstanceOf(Failed.class, start("two", OperationKind.QUERY, "{}").await());
        assertEquals(ErrorCode.UNAVAILABLE, failed.code());
    }

    @Test
    void aRequestThatIsCancelledClosesItsConnectionAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        server.behave((connection, _) -> {
            asked.countDown();
            connection.awaitClose();
            closed.countDown();
        });
        Pending pending = start("one", OperationKind.QUERY, "{}");
        asked.await();
        pending.call().cancel();
        assertEquals(Failed.CANCELLED, pending.await());
        assertTrue(closed.await(1, TimeUnit.SECONDS));
    }

    @Test
    void requestsBeyondTheConnectionsWaitAndBeyondTheQueueFailAtOnce() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        server.behave((connection, _) -> {
            release.await();
            connection.json(EMPTY);
        });
        List<Pending> running = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            running.add(start("one", OperationKind.QUERY, "running" + i));
        }
        await(() -> server.seen().size() == 2);
        for (int i = 0; i < 2; i++) {
            running.add(start("one", OperationKind.QUERY, "waiting" + i));
        }
        Failed refused = assertInstanceOf(Failed.class, query("one too many"));
        assertEquals("too many requests wait for a connection to it", refused.message());
        assertEquals(2, server.openConnections());
        release.countDown();
        for (Pending pending : running) {
            assertInstanceOf(Received.class, pending.await());
        }
    }

    @Test
    void aRequestThatIsCancelledWhileItWaitsIsNeverSent() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        server.behave((connection, _) -> {
            release.await();
            connection.json(EMPTY);
        });
        List<Pending> running = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            running.add(start("one", OperationKind.QUERY, "running"));
        }
        await(() -> server.seen().size() == 2);
        Pending waiting = start("one", OperationKind.QUERY, "waiting");
        waiting.call().cancel();
        assertEquals(Failed.CANCELLED, waiting.await());
        release.countDown();
        for (Pending pending : running) {
            assertInstanceOf(Received.class, pending.await());
        }
        assertInstanceOf(Received.class, query("after"));
        assertEquals(List.of("running", "running", "after"), server.seen());
        assertEquals(2, server.openConnections());
    }
}
