package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.chipgraph.gateway.http.FakeService.Reply;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The health report names each service that does not answer, with the reason.
@Timeout(60)
class SubgraphsHealthTest {

    private final TestGateway gateway = new TestGateway();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void allAnswer() {
        HealthCheckResponse report = gateway.subgraphs.call();
        assertEquals(Status.UP, report.getStatus());
        assertEquals(
                Map.of("chips", "answers", "companies", "answers", "events", "answers"),
                report.getData().orElseThrow());
    }

    @Test
    void eachThatDoesNotIsNamedWithTheReason() {
        gateway.chips.close();
        gateway.companies.answer(Reply.of(502, "text/html", "<h1>Bad gateway</h1>"));
        gateway.events.answer(Reply.json("{\"data\":{}}").after(Duration.ofSeconds(5)));
        HealthCheckResponse report = gateway.subgraphs.call();
        assertEquals(Status.DOWN, report.getStatus());
        assertEquals(
                Map.of(
                        "chips", "the service cannot be reached",
                        "companies", "it answers HTTP 502",
                        "events", "no answer within 3 s"),
                report.getData().orElseThrow());
    }
}
