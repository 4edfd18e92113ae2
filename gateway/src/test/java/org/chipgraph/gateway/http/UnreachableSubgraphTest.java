package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphAnswer.Failed;
import org.chipgraph.gateway.execute.SubgraphAnswer.Received;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.operation.OperationKind;
import org.chipgraph.launcher.Port;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Connections that are refused, as by the address of a pod that has just gone.
@Timeout(20)
class UnreachableSubgraphTest {

    private final int port = Port.free();
    private final Vertx vertx = Vertx.vertx();
    private final HttpSubgraphFetcher fetcher =
            OneSubgraph.at("http://127.0.0.1:" + port, Duration.ofSeconds(5), vertx);
    private final CompletableFuture<SubgraphAnswer> answer = new CompletableFuture<>();

    @AfterEach
    void stop() {
        fetcher.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private SubgraphFetcher.Call start(OperationKind kind) {
        return fetcher.fetch(
                new SubgraphRequest("one", kind, new byte[] {'q'}, ""), answer::complete);
    }

    /// Nothing was sent, so a mutation may be, too.
    @ParameterizedTest
    @EnumSource(
            value = OperationKind.class,
            names = {"QUERY", "MUTATION"})
    void aRequestThatCouldNotConnectTriesAgain(OperationKind kind) throws Exception {
        start(kind);
        Thread.sleep(150);
        assertFalse(answer.isDone());
        try (var server = new RawServer(port, (it, _) -> it.json("{\"data\":{}}"))) {
            assertInstanceOf(Received.class, answer.get(10, TimeUnit.SECONDS));
            assertEquals(List.of("q"), server.seen());
        }
    }

    @Test
    void whereNobodyIsItIsUnavailableSoon() throws Exception {
        long start = System.nanoTime();
        start(OperationKind.QUERY);
        assertEquals(
                new Failed(ErrorCode.UNAVAILABLE, "the service cannot be reached"),
                answer.get(10, TimeUnit.SECONDS));
        assertEquals(0, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    }

    @Test
    void whatIsCancelledTriesNoMore() throws Exception {
        SubgraphFetcher.Call call = start(OperationKind.QUERY);
        Thread.sleep(50);
        call.cancel();
        assertEquals(Failed.CANCELLED, answer.get(10, TimeUnit.SECONDS));
        try (var server = new RawServer(port, (it, _) -> it.json("{\"data\":{}}"))) {
            Thread.sleep(300);
            assertEquals(List.of(), server.seen());
        }
    }
}
