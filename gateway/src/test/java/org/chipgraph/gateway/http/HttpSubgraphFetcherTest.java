package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.http.HttpSubgraphFetcher.Endpoint;
import org.chipgraph.gateway.operation.OperationKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Connections that are kept, and closed by the other side at the worst moment.
@Timeout(20)
class HttpSubgraphFetcherTest {

    /// Answers the first request of a connection and closes it, unanswered, on the second.
    private static final class OneAnswerPerConnection implements AutoCloseable {

        private final ServerSocket listening =
                new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final List<String> seen = new CopyOnWriteArrayList<>();

        OneAnswerPerConnection() throws IOException {
            Thread.startVirtualThread(this::accept);
        }

        private void accept() {
            try {
                while (true) {
                    Socket socket = listening.accept();
                    Thread.startVirtualThread(() -> serve(socket));
                }
            } catch (IOException closed) {
                // The test is over.
            }
        }

        private void serve(Socket socket) {
            try (socket) {
                seen.add(read(socket.getInputStream()));
                String answer =
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 11\r\n\r\n{\"data\":{}}";
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                seen.add(read(socket.getInputStream()) + " unanswered");
            } catch (IOException gone) {
                // The other side closed first.
            }
        }

        /// The body, which the tests end with '!'.
        private static String read(InputStream in) throws IOException {
            StringBuilder text = new StringBuilder();
            while (text.isEmpty() || text.charAt(text.length() - 1) != '!') {
                int next = in.read();
                if (next < 0) {
                    throw new IOException("closed");
                }
                text.append((char) next);
                if (text.toString().endsWith("\r\n\r\n")) {
                    text.setLength(0);
                }
            }
            return text.toString();
        }

        @Override
        public void close() throws IOException {
            listening.close();
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private OneAnswerPerConnection server;
    private HttpSubgraphFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new OneAnswerPerConnection();
        String url = "http://127.0.0.1:" + server.listening.getLocalPort() + "/";
        fetcher =
                new HttpSubgraphFetcher(
                        vertx, Map.of("one", new Endpoint(url, Duration.ofSeconds(2), 4, 1_000)));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private SubgraphAnswer fetch(String subgraph, OperationKind kind, String body)
            throws Exception {
        CompletableFuture<SubgraphAnswer> answer = new CompletableFuture<>();
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        fetcher.fetch(
                new SubgraphRequest(subgraph, kind, bytes, "", Duration.ofSeconds(5)),
                answer::complete);
        return answer.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aQueryIsSentAgainWhenItsKeptConnectionIsClosed() throws Exception {
        assertInstanceOf(
                SubgraphAnswer.Received.class, fetch("one", OperationKind.QUERY, "first!"));
        // The connection goes back to the pool a moment after the answer was handed over.
        Thread.sleep(200);
        assertInstanceOf(
                SubgraphAnswer.Received.class, fetch("one", OperationKind.QUERY, "second!"));
        assertEquals(List.of("first!", "second! unanswered", "second!"), server.seen);
    }

    @Test
    void aMutationIsNeverSentTwiceAndUsesNoKeptConnection() throws Exception {
        fetch("one", OperationKind.QUERY, "query!");
        Thread.sleep(200);
        assertInstanceOf(
                SubgraphAnswer.Received.class, fetch("one", OperationKind.MUTATION, "m1!"));
        assertInstanceOf(
                SubgraphAnswer.Received.class, fetch("one", OperationKind.MUTATION, "m2!"));
        assertEquals(List.of("query!", "m1!", "m2!"), server.seen);
    }

    @Test
    void aSubgraphThatNobodyKnowsIsUnavailable() throws Exception {
        SubgraphAnswer.Failed failed =
                assertInstanceOf(
                        SubgraphAnswer.Failed.class, fetch("two", OperationKind.QUERY, "!"));
        assertEquals(ErrorCode.UNAVAILABLE, failed.code());
    }

    @Test
    void aRequestThatIsCancelledEndsAtOnce() throws Exception {
        try (FakeService slow = new FakeService()) {
            slow.answer(FakeService.Reply.json("{}").after(Duration.ofSeconds(10)));
            HttpSubgraphFetcher own =
                    new HttpSubgraphFetcher(
                            vertx,
                            Map.of(
                                    "slow",
                                    new Endpoint(slow.url(), Duration.ofSeconds(9), 4, 1_000)));
            CompletableFuture<SubgraphAnswer> answer = new CompletableFuture<>();
            long start = System.nanoTime();
            own.fetch(
                            new SubgraphRequest(
                                    "slow",
                                    OperationKind.QUERY,
                                    new byte[] {'{', '}'},
                                    "",
                                    Duration.ofSeconds(9)),
                            answer::complete)
                    .cancel();
            assertInstanceOf(SubgraphAnswer.Failed.class, answer.get(5, TimeUnit.SECONDS));
            assertTrue(System.nanoTime() - start < 3_000_000_000L);
            own.close();
        }
    }
}
