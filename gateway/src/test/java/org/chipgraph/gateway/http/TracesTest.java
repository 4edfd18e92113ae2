package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.chipgraph.gateway.http.FakeService.Reply;
import org.chipgraph.gateway.trace.Traces;
import org.chipgraph.launcher.observe.ReceivedSpan;
import org.chipgraph.launcher.testing.TestTraces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A client's trace goes on through the operation to each request to a service.
@Timeout(60)
class TracesTest {

    private static final String QUERY = "query Title($id: ID!) { event(id: $id) { title } }";
    private static final String ANSWER = "{\"data\":{\"event\":{\"title\":\"Summons\"}}}";
    private static final String CLIENT_SPAN = "00f067aa0ba902b7";

    private final TestTraces received = new TestTraces();
    private final Traces traces = Traces.sent(properties(received.environment()));
    private final String trace = randomTrace();
    private TestGateway gateway;

    @BeforeEach
    void start() {
        gateway = new TestGateway(traces);
        gateway.events.answer(ANSWER);
    }

    @AfterEach
    void stop() {
        gateway.close();
        traces.close();
        received.close();
    }

    @Test
    void theTraceOfAClientGoesOnToTheService() throws InterruptedException {
        ask("01");

        Map<String, ReceivedSpan> spans = await("query Title", "plan", "fetch events");
        ReceivedSpan operation = spans.get("query Title");
        ReceivedSpan fetch = spans.get("fetch events");
        assertEquals(CLIENT_SPAN, operation.parent());
        assertEquals("SERVER", operation.kind());
        assertEquals(operation.id(), spans.get("plan").parent());
        assertEquals(operation.id(), fetch.parent());
        assertEquals("CLIENT", fetch.kind());
        assertEquals("gateway", fetch.service());
        assertEquals(
                "00-" + trace + "-" + fetch.id() + "-01",
                gateway.events.asked().getFirst().traceparent());
        assertTrue(operation.duration() >= fetch.duration());
    }

    @Test
    void spansSayWhatWasAskedButNoValue() throws InterruptedException {
        ask("01");

        Map<String, ReceivedSpan> spans = await("query Title", "fetch events");
        Map<String, String> operation = spans.get("query Title").attributes();
        assertEquals("query", operation.get("graphql.operation.type"));
        assertEquals("Title", operation.get("graphql.operation.name"));
        assertEquals(64, operation.get("graphql.document.hash").length());
        assertEquals("1", operation.get("chipgraph.fetches"));
        Map<String, String> fetch = spans.get("fetch events").attributes();
        assertEquals("events", fetch.get("chipgraph.subgraph"));
        assertEquals("0", fetch.get("chipgraph.representations"));
        assertEquals("" + ANSWER.length(), fetch.get("http.response.body.size"));
        assertFalse(received.received().toString().contains("secret-id"));
    }

    @Test
    void aPlanThatIsKnownIsNotMadeAgain() throws InterruptedException {
        gateway.post(TestGateway.body(QUERY, "{\"id\":\"1\"}"));
        ask("01");
        assertFalse(await("query Title", "fetch events").containsKey("plan"));
    }

    @Test
    void whatAServiceDoesNotAnswerIsAnError() throws InterruptedException {
        gateway.events.answer(Reply.of(500, "text/html", "<h1>Error</h1>"));
        ask("01");

        Map<String, ReceivedSpan> spans = await("query Title", "fetch events");
        assertEquals("SUBGRAPH_HTTP_ERROR", spans.get("fetch events").error());
        assertEquals("1", spans.get("query Title").attributes().get("chipgraph.fetches.failed"));
    }

    @Test
    void aRefusedOperationNamesTheReason() throws InterruptedException {
        gateway.post(TestGateway.body("{ nothing }"), "traceparent", traceparent("01"));

        ReceivedSpan operation = await("graphql").get("graphql");
        assertEquals("GRAPHQL_VALIDATION_FAILED", operation.attributes().get("error.type"));
        assertEquals("", operation.error(), "the client's fault is none of the server's");
    }

    @Test
    void whatTheClientDoesNotSampleIsNotSampledFurtherOn() throws InterruptedException {
        ask("00");
        gateway.post(TestGateway.body(QUERY, "{\"id\":\"1\"}"));

        String passedOn = gateway.events.asked().getFirst().traceparent();
        assertTrue(passedOn.startsWith("00-" + trace) && passedOn.endsWith("-00"), passedOn);
        // The second request begins a trace of its own: when that has come, the first one's would
        // have, too.
        String later = gateway.events.asked().getLast().traceparent().split("-")[1];
        assertEquals(2, received.await(later, spans -> spans.size() == 2).size());
        assertEquals(List.of(), received.await(trace, _ -> true));
    }

    private void ask(String flags) {
        gateway.post(
                TestGateway.body(QUERY, "{\"id\":\"secret-id\"}"),
                "traceparent",
                traceparent(flags));
    }

    private String traceparent(String flags) {
        return "00-" + trace + "-" + CLIENT_SPAN + "-" + flags;
    }

    /// The spans of the client's trace by their names, which are these at least.
    private Map<String, ReceivedSpan> await(String... names) throws InterruptedException {
        List<ReceivedSpan> spans =
                received.await(
                        trace,
                        arrived ->
                                arrived.stream()
                                        .map(ReceivedSpan::name)
                                        .toList()
                                        .containsAll(List.of(names)));
        Map<String, ReceivedSpan> byName =
                spans.stream().collect(Collectors.toMap(ReceivedSpan::name, span -> span));
        assertTrue(byName.keySet().containsAll(List.of(names)), byName.keySet().toString());
        return byName;
    }

    private static Map<String, String> properties(Map<String, String> environment) {
        return environment.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                variable ->
                                        variable.getKey()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '.'),
                                Map.Entry::getValue));
    }

    private static String randomTrace() {
        byte[] id = new byte[16];
        new Random().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
