package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.chipgraph.gateway.http.FakeService.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Operators see what clients ask by its name, and how each subgraph answers.
@Timeout(60)
class MetersTest {

    private static final String QUERY = "query Title { event(id: \"e\") { title } }";

    private TestGateway gateway;

    @BeforeEach
    void start() {
        gateway = new TestGateway();
        gateway.events.answer("{\"data\":{\"event\":{\"title\":\"Summons\"}}}");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void operationsAreTimedByTheirNames() {
        gateway.ask(QUERY);
        gateway.ask(QUERY);
        gateway.ask("{ event(id: \"e\") { title } }");
        assertEquals(2, operation(gateway.registry, "Title").count());
        assertEquals(1, operation(gateway.registry, "unnamed").count());
        assertTrue(gateway.registry.get("chipgraph.plans").gauge().value() >= 2);
    }

    @Test
    void refusalsAreCountedByTheirCodes() {
        gateway.ask("{ nothing }");
        gateway.post("{");
        assertEquals(1, refusals("GRAPHQL_VALIDATION_FAILED"));
        assertEquals(1, refusals("BAD_REQUEST"));
    }

    @Test
    void requestsToASubgraphAreTimedByWhatBecameOfThem() {
        gateway.ask(QUERY);
        gateway.events.answer(Reply.of(500, "text/html", "<h1>Error</h1>"));
        gateway.ask(QUERY);
        assertEquals(1, requests("answered"));
        assertEquals(1, requests("SUBGRAPH_HTTP_ERROR"));
    }

    @Test
    void namesBeyondANumberCountAsOne() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        Meters meters = new Meters(registry);
        for (int i = 0; i < Meters.MOST_NAMES + 50; i++) {
            meters.answered("Q" + i, 1);
        }
        assertEquals(50, operation(registry, Meters.OTHER).count());
        assertEquals(Meters.MOST_NAMES + 1, registry.find("chipgraph.operations").timers().size());
    }

    private static Timer operation(SimpleMeterRegistry registry, String name) {
        return registry.get("chipgraph.operations").tag("operation", name).timer();
    }

    private double refusals(String code) {
        return gateway.registry.get("chipgraph.refusals").tag("code", code).counter().count();
    }

    private long requests(String outcome) {
        return gateway.registry
                .get("chipgraph.subgraph.requests")
                .tags("subgraph", "events", "outcome", outcome)
                .timer()
                .count();
    }
}
