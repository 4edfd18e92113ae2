package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.chipgraph.gateway.http.FakeService.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One service down, slow or talking nonsense costs its own fields; the others' are answered.
@Timeout(60)
class PartialAnswersTest {

    private static final String QUERY =
            "{ chip(id: \"h20\") { name designer { id name } } event(id: \"e\") { title } }";
    private static final String WHOLE =
            "{\"data\":{\"chip\":{\"name\":\"H20\",\"designer\":{\"id\":\"nvidia\",\"name\":\"NVIDIA\"}},"
                    + "\"event\":{\"title\":\"Summons\"}}}";
    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                new TestGateway(
                        "chipgraph.subgraph-timeout", "700ms", "chipgraph.max-answer", "64K");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void allIsWell() {
        gateway.chips.answer(
                "{\"data\":{\"chip\":{\"name\":\"H20\",\"designer\":{\"__typename\":\"Organization\",\"id\":\"nvidia\"}}}}");
        gateway.companies.answer("{\"data\":{\"_entities\":[{\"name\":\"NVIDIA\"}]}}");
        gateway.events.answer("{\"data\":{\"event\":{\"title\":\"Summons\"}}}");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(Reply.json("{}").after(Duration.ofSeconds(2)), "UNAVAILABLE"),
                Arguments.of(Reply.of(503, "text/plain", "busy"), "UNAVAILABLE"),
                Arguments.of(
                        Reply.of(
                                503,
                                "application/graphql-response+json",
                                "{\"errors\":[{\"message\":\"busy\",\"extensions\":{\"code\":\"UNAVAILABLE\"}}]}"),
                        "UNAVAILABLE"),
                Arguments.of(Reply.of(500, "text/html", "<h1>Error</h1>"), "SUBGRAPH_HTTP_ERROR"),
                Arguments.of(Reply.of(404, "text/plain", ""), "SUBGRAPH_HTTP_ERROR"),
                Arguments.of(Reply.of(401, "text/plain", ""), "UNAUTHENTICATED"),
                Arguments.of(Reply.of(403, "text/plain", ""), "FORBIDDEN"),
                Arguments.of(Reply.of(200, "text/html", "{\"data\":{}}"), "SUBGRAPH_HTTP_ERROR"),
                Arguments.of(Reply.json("garbage"), "SUBGRAPH_INVALID_ANSWER"),
                Arguments.of(
                        Reply.json("{\"data\":{\"_entities\":[]}}"), "SUBGRAPH_INVALID_ANSWER"),
                Arguments.of(Reply.json(" ").times(100_000_000), "SUBGRAPH_ANSWER_TOO_LARGE"),
                Arguments.of(
                        Reply.of(
                                400,
                                "application/graphql-response+json",
                                "{\"errors\":[{\"message\":\"no\",\"extensions\":{\"code\":\"OWN\"}}]}"),
                        "OWN"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureCostsItsOwnFieldsAndTheNextRequestWorks(Reply reply, String code) {
        gateway.companies.answer(reply);
        String answer = gateway.ask(QUERY);
        assertTrue(
                answer.endsWith(
                        "\"data\":{\"chip\":{\"name\":\"H20\",\"designer\":null},"
                                + "\"event\":{\"title\":\"Summons\"}}}"),
                answer);
        assertTrue(
                answer.contains(
                        "\"path\":[\"chip\",\"designer\",\"name\"],\"extensions\":{\"code\":\""
                                + code
                                + "\",\"service\":\"companies\""),
                answer);
        assertEquals(2, answer.split("\"message\"").length, answer);
        allIsWell();
        assertEquals(WHOLE, gateway.ask(QUERY));
    }

    @Test
    void aServiceThatIsGoneCostsItsOwnFields() {
        try (TestGateway own = new TestGateway()) {
            own.chips.close();
            own.events.answer("{\"data\":{\"event\":{\"title\":\"Summons\"}}}");
            HttpResponse<String> response = own.post(TestGateway.body(QUERY));
            assertEquals(200, response.statusCode());
            assertEquals(
                    "{\"errors\":[{\"message\":\"chips: the service cannot be reached\",\"path\":[\"chip\"],"
                            + "\"extensions\":{\"code\":\"UNAVAILABLE\",\"service\":\"chips\"}}],"
                            + "\"data\":{\"chip\":null,\"event\":{\"title\":\"Summons\"}}}",
                    response.body());
        }
    }

    @Test
    void aSlowServiceDoesNotHoldUpMoreThanItsTimeout() {
        gateway.events.answer(Reply.json("{}").after(Duration.ofSeconds(3)));
        long start = System.nanoTime();
        String answer = gateway.ask(QUERY);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(answer.contains("events: no answer within 700 ms"), answer);
        assertTrue(answer.contains("\"name\":\"NVIDIA\""), answer);
        assertTrue(millis < 2_500, millis + " ms");
    }

    @Test
    void anEntityThatItsOwnerDoesNotKnowIsNullWithoutAnError() {
        gateway.companies.answer("{\"data\":{\"_entities\":[null]}}");
        assertEquals(
                "{\"data\":{\"chip\":{\"name\":\"H20\",\"designer\":null},"
                        + "\"event\":{\"title\":\"Summons\"}}}",
                gateway.ask(QUERY));
        gateway.companies.asked().clear();
        gateway.chips.answer("{\"data\":{\"chip\":{\"designer\":{\"id\":\"unknown\"}}}}");
        assertEquals(
                "{\"data\":{\"chip\":{\"designer\":{\"id\":\"unknown\"}}}}",
                gateway.ask("{ chip(id: \"h20\") { designer { id } } }"));
        assertEquals(0, gateway.companies.asked().size());
    }
}
