package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A subgraph that takes requests and never answers: after a few time-outs it is left alone, and its
/// fields fail at once, until it answers again.
@Timeout(60)
class SilentSubgraphTest {

    private static final String QUERY =
            "{ chip(id: \"h20\") { name } event(id: \"e\") { title } n%d: __typename }";
    private static final String CHIP = "{\"data\":{\"chip\":{\"name\":\"H20\"}}}";

    private final CountDownLatch over = new CountDownLatch(1);
    private final RawServer chips = new RawServer((_, _) -> over.await());
    private final AtomicInteger questions = new AtomicInteger();
    private TestGateway gateway;

    @BeforeEach
    void start() {
        gateway =
                new TestGateway(
                        "chipgraph.subgraphs.chips.url", chips.url(),
                        "chipgraph.subgraph-timeout", "100ms",
                        "chipgraph.circuit.failures", "3",
                        "chipgraph.circuit.period", "200ms",
                        "chipgraph.circuit.pause", "300ms");
        gateway.events.answer("{\"data\":{\"event\":{\"title\":\"Summons\"}}}");
    }

    @AfterEach
    void stop() {
        over.countDown();
        gateway.close();
        chips.close();
    }

    private String ask() {
        return gateway.ask(QUERY.formatted(questions.incrementAndGet()));
    }

    private void askUntilLeftAlone() {
        while (!ask().contains("left alone")) {
            assertTrue(questions.get() < 100, "It is asked for ever");
        }
    }

    private double circuit(String subgraph) {
        return gateway.registry
                .get("chipgraph.subgraph.circuit.open")
                .tag("subgraph", subgraph)
                .gauge()
                .value();
    }

    private String health(String subgraph) {
        return String.valueOf(gateway.circuits.call().getData().orElseThrow().get(subgraph));
    }

    @Test
    void itsFieldsFailAtOnceAtTheirPlaceAndTheOthersAreAnswered() {
        askUntilLeftAlone();
        int asked = chips.seen().size();
        long start = System.nanoTime();
        String answer = ask();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(
                answer.startsWith(
                        "{\"errors\":[{\"message\":\"chips: it did not answer several times and is left alone"
                                + " for a moment\",\"path\":[\"chip\"],"
                                + "\"extensions\":{\"code\":\"UNAVAILABLE\",\"service\":\"chips\"}}],"
                                + "\"data\":{\"chip\":null,\"event\":{\"title\":\"Summons\"}"),
                answer);
        assertTrue(millis < 100, millis + " ms");
        assertEquals(asked, chips.seen().size());
    }

    @Test
    void operatorsSeeItAndTheGatewayStaysReady() {
        assertEquals("no trouble", health("chips"));
        askUntilLeftAlone();
        assertTrue(health("chips").startsWith("does not answer since 20"), health("chips"));
        assertEquals("no trouble", health("events"));
        assertEquals(Status.UP, gateway.circuits.call().getStatus());
        assertEquals(1, circuit("chips"));
        assertEquals(0, circuit("events"));
    }

    @Test
    void itIsServedAgainByItselfAsSoonAsItAnswers() throws Exception {
        askUntilLeftAlone();
        chips.behave((connection, _) -> connection.json(CHIP));
        Thread.sleep(300);
        String answer = ask();
        assertTrue(answer.startsWith("{\"data\":{\"chip\":{\"name\":\"H20\"}"), answer);
        assertEquals("no trouble", health("chips"));
        assertEquals(0, circuit("chips"));
    }
}
