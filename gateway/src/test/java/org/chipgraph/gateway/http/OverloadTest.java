package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// More operations than the gateway takes at a time, in front of a subgraph that takes its time.
@Timeout(120)
class OverloadTest {

    private static final int MOST = 50;
    private static final int CLIENTS = 400;
    private static final String ANSWER =
            "{\"data\":{\"organization\":{\"name\":\"NVIDIA\",\"t\":\"Organization\"}}}";

    private record Timed(HttpResponse<String> response, long millis) {}

    private final CountDownLatch release = new CountDownLatch(1);
    private final RawServer companies =
            new RawServer((connection, _) -> {
                release.await();
                connection.json("{\"data\":{\"organization\":{\"name\":\"NVIDIA\"}}}");
            });
    private final TestGateway gateway =
            new TestGateway(
                    "chipgraph.max-operations",
                    Integer.toString(MOST),
                    "chipgraph.subgraphs.companies.url",
                    companies.url());
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        release.countDown();
        clients.close();
        gateway.close();
        companies.close();
    }

    /// One of many texts, so that no two are asked together.
    private static String question(int number) {
        return TestGateway.body(
                "{ organization(id: \"o%d\") { name t: __typename } }".formatted(number));
    }

    private Timed ask(int number) {
        long start = System.nanoTime();
        // Each on a connection of its own.
        HttpResponse<String> response =
                gateway.send(
                        gateway.request("/graphql")
                                .version(HttpClient.Version.HTTP_1_1)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(question(number))));
        return new Timed(response, (System.nanoTime() - start) / 1_000_000);
    }

    private List<Future<Timed>> askAll(int count) {
        List<Future<Timed>> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            asked.add(clients.submit(() -> ask(number)));
        }
        return asked;
    }

    private double underWay() {
        return gateway.registry.get("chipgraph.operations.under.way").gauge().value();
    }

    private void awaitUnderWay(int count) throws InterruptedException {
        while (underWay() != count) {
            Thread.sleep(5);
        }
    }

    @Test
    void thoseThatFindNoPlaceAreSentAwayAtOnceAndTheOthersAreAnswered() throws Exception {
        List<Future<Timed>> first = askAll(MOST);
        awaitUnderWay(MOST);
        for (Future<Timed> refused : askAll(CLIENTS)) {
            assertRefused(refused.get());
        }
        // Now that the client is warm, and its connections are open.
        List<Long> waits = IntStream.range(0, 100).mapToObj(i -> assertRefused(ask(i))).toList();
        long median = waits.stream().sorted().skip(50).findFirst().orElseThrow();
        assertTrue(median < 50, waits.toString());
        release.countDown();
        for (Future<Timed> accepted : first) {
            assertEquals(ANSWER, accepted.get().response().body());
        }
        assertEquals(0, underWay());
        for (int i = 0; i < MOST; i++) {
            assertEquals(ANSWER, ask(i).response().body());
        }
    }

    private long assertRefused(Timed refused) {
        HttpResponse<String> response = refused.response();
        assertEquals(503, response.statusCode());
        assertEquals("1", response.headers().firstValue("Retry-After").orElseThrow());
        assertEquals(
                "{\"errors\":[{\"message\":\"As many operations as the gateway takes at a time (50) are under"
                        + " way; try again in a second\",\"extensions\":{\"code\":\"OVERLOADED\"}}]}",
                response.body());
        return refused.millis();
    }

    @Test
    void refusalsAreCountedAndHoldNoMemory() throws Exception {
        askAll(MOST);
        awaitUnderWay(MOST);
        for (int i = 0; i < 1_000; i++) {
            ask(i);
        }
        long before = usedAfterCollection();
        for (int i = 0; i < 3_000; i++) {
            assertRefused(ask(i));
        }
        long grown = usedAfterCollection() - before;
        assertTrue(grown < 4_000_000, grown + " bytes more than before");
        assertEquals(
                4_000,
                gateway.registry
                        .get("chipgraph.refusals")
                        .tag("code", "OVERLOADED")
                        .counter()
                        .count());
    }

    @Test
    void clientsThatLeaveFreeTheirPlaces() throws Exception {
        List<Future<Timed>> first = askAll(MOST);
        awaitUnderWay(MOST);
        first.forEach(client -> client.cancel(true));
        awaitUnderWay(0);
    }

    @Test
    void whatIsRefusedForAnotherReasonFreesItsPlace() {
        for (int i = 0; i < 2 * MOST; i++) {
            assertEquals(400, gateway.post("{").statusCode());
            gateway.ask("{ nothing }");
        }
        assertEquals(0, underWay());
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
