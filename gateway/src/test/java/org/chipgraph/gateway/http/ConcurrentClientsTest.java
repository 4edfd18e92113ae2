package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Clients that ask for the same at the same time, and clients that leave.
@Timeout(30)
class ConcurrentClientsTest {

    private static final String QUERY = "{ organization(id: \"nvidia\") { name } }";
    private static final String ANSWER = "{\"data\":{\"organization\":{\"name\":\"NVIDIA\"}}}";

    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch aborted = new CountDownLatch(1);
    private final RawServer companies =
            new RawServer((connection, _) -> {
                release.await();
                connection.json(ANSWER);
            });

    private TestGateway gateway(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(List.of("chipgraph.subgraphs.companies.url", companies.url()));
        return new TestGateway(all.toArray(String[]::new));
    }

    @AfterEach
    void stop() {
        release.countDown();
        companies.close();
    }

    private void awaitAsked(int times) throws InterruptedException {
        while (companies.seen().size() < times) {
            Thread.sleep(5);
        }
    }

    private static Socket ask(TestGateway gateway) throws IOException {
        int port = gateway.request("/graphql").build().uri().getPort();
        Socket client = new Socket("127.0.0.1", port);
        String body = TestGateway.body(QUERY);
        client.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: g\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: "
                                        + body.length()
                                        + "\r\n\r\n"
                                        + body)
                                .getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private int askedByTwo(TestGateway gateway) throws Exception {
        CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> gateway.ask(QUERY));
        awaitAsked(1);
        CompletableFuture<String> two = CompletableFuture.supplyAsync(() -> gateway.ask(QUERY));
        gateway.awaitArrived(2);
        release.countDown();
        assertEquals(ANSWER, one.get(10, TimeUnit.SECONDS));
        assertEquals(ANSWER, two.get(10, TimeUnit.SECONDS));
        return companies.seen().size();
    }

    @Test
    void equalQueriesOfTwoClientsAreAskedOnce() throws Exception {
        try (TestGateway gateway = gateway()) {
            assertEquals(1, askedByTwo(gateway));
            assertEquals(ANSWER, gateway.ask(QUERY));
            assertEquals(2, companies.seen().size());
        }
    }

    @Test
    void equalQueriesAreAskedTwiceWhereTheGatewayIsSetTo() throws Exception {
        try (TestGateway gateway = gateway("chipgraph.deduplicate", "false")) {
            assertEquals(2, askedByTwo(gateway));
        }
    }

    @Test
    void whatAClientThatLeavesHadAskedIsAborted() throws Exception {
        companies.behave((connection, _) -> {
            connection.awaitClose();
            aborted.countDown();
        });
        try (TestGateway gateway = gateway()) {
            Socket client = ask(gateway);
            awaitAsked(1);
            client.close();
            assertTrue(aborted.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aClientThatLeavesDoesNotTakeTheAnswerFromAnother() throws Exception {
        try (TestGateway gateway = gateway()) {
            Socket leaving = ask(gateway);
            awaitAsked(1);
            CompletableFuture<String> staying =
                    CompletableFuture.supplyAsync(() -> gateway.ask(QUERY));
            gateway.awaitArrived(2);
            leaving.close();
            Thread.sleep(100);
            release.countDown();
            assertEquals(ANSWER, staying.get(10, TimeUnit.SECONDS));
            assertEquals(1, companies.seen().size());
        }
    }

    @Test
    void theDeadlineOfARequestAbortsWhatItHadAsked() throws Exception {
        companies.behave((connection, _) -> {
            connection.awaitClose();
            aborted.countDown();
        });
        try (TestGateway gateway = gateway("chipgraph.deadline", "300ms")) {
            String answer = gateway.ask(QUERY);
            assertTrue(
                    answer.contains("no answer within the 300 ms that a request may take"), answer);
            assertTrue(answer.endsWith("\"data\":{\"organization\":null}}"), answer);
            assertTrue(aborted.await(10, TimeUnit.SECONDS));
        }
    }
}
