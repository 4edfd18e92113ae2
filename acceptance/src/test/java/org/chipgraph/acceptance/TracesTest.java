package org.chipgraph.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;
import org.chipgraph.launcher.observe.ReceivedSpan;
import org.chipgraph.launcher.testing.TestProduct;
import org.chipgraph.launcher.testing.TestTraces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A product of its own with tracing on: what a client asks is one trace, from its own span to the statements.
class TracesTest {

    private static final String CLIENT_SPAN = "00f067aa0ba902b7";
    private static final String STATEMENT = "db.statement";
    private static final String CREATION =
            "mutation Create($input: CreateChipInput!) { createChip(input: $input) { id } }";

    private static TestTraces traces;
    private static Product product;

    private static final Set<String> WANTED = new HashSet<>();

    private final String trace = randomTrace();

    @BeforeAll
    static void start() {
        traces = new TestTraces();
        Map<String, String> settings = new HashMap<>(traces.environment());
        // Only what a client wants to have traced; its data is loaded without.
        settings.put("OTEL_TRACES_SAMPLER_ARG", "0");
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        product = TestProduct.start(settings);
    }

    @AfterAll
    static void stopAndSeeThatNothingElseWasTraced() {
        product.close();
        for (ReceivedSpan span : traces.received()) {
            assertTrue(WANTED.contains(span.trace()), span.toString());
        }
        traces.close();
    }

    @Test
    void oneTraceLeadsFromTheClientToTheStatementsOfThreeServices() throws Exception {
        ask(traced(), RunningProduct.documentOf("01-summons.graphql"), Map.of())
                .body("errors", nullValue());

        Tree tree = await(spans -> spans.named("query Summons").size() == 1);
        ReceivedSpan operation = tree.named("query Summons").getFirst();
        assertEquals(CLIENT_SPAN, operation.parent());
        for (Part part : Part.services()) {
            List<ReceivedSpan> fetches = tree.named("fetch " + part.subgraph());
            assertTrue(!fetches.isEmpty(), part.title());
            for (ReceivedSpan fetch : fetches) {
                assertEquals(operation.id(), fetch.parent());
                List<ReceivedSpan> requests = tree.below(fetch);
                assertEquals(1, requests.size(), part.title());
                assertEquals(part.title(), requests.getFirst().service());
                assertEquals("SERVER", requests.getFirst().kind());
            }
            List<ReceivedSpan> statements = tree.statementsOf(part);
            assertTrue(!statements.isEmpty(), part.title());
            for (ReceivedSpan statement : statements) {
                assertEquals(operation, tree.rootOf(statement), statement.toString());
            }
        }
    }

    @Test
    void noSpanHoldsAValueOfTheClient() throws Exception {
        String id = "h20";
        ask(
                        traced(),
                        "query One($id: ID!) { chip(id: $id) { id name specs { id } } }",
                        Map.of("id", id))
                .body("data.chip.id", equalTo(id));
        Tree tree = await(spans -> spans.named("query One").size() == 1);
        assertTrue(!tree.statementsOf(Part.CHIPS).isEmpty());
        for (ReceivedSpan span : tree.spans) {
            assertTrue(!span.attributes().containsValue(id), span.toString());
            assertTrue(!span.attributes().toString().contains("'" + id + "'"), span.toString());
        }
    }

    @Test
    void aServiceThatAsksAnotherOnePassesTheTraceOn() throws Exception {
        create("traced-" + trace, "nvidia").body("errors", nullValue());

        Tree tree = await(spans -> spans.named("mutation Create").size() == 1);
        ReceivedSpan question =
                tree.spans.stream()
                        .filter(span -> span.service().equals(Part.COMPANIES.title()))
                        .filter(span -> span.kind().equals("SERVER"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("mutation Create", tree.rootOf(question).name());
    }

    @Test
    void aLineOfTheLogNamesItsTrace() throws Exception {
        product.stop(Part.COMPANIES);
        try {
            create("logged-" + trace, "asked-" + trace)
                    .body("errors[0].extensions.code", equalTo("UNAVAILABLE"));
        } finally {
            product.start(Part.COMPANIES);
        }
        assertTrue(log(Part.CHIPS).contains("\"traceId\":\"" + trace + "\""), log(Part.CHIPS));
    }

    private ValidatableResponse create(String id, String designer) {
        Map<String, Object> chip =
                Map.of(
                        "id",
                        id,
                        "names",
                        List.of(Map.of("lang", "en", "value", id, "kind", "LABEL")),
                        "designer",
                        designer);
        return ask(
                traced().auth().oauth2(product.token("editor")), CREATION, Map.of("input", chip));
    }

    private RequestSpecification traced() {
        WANTED.add(trace);
        return given().baseUri(product.url(Part.GATEWAY).toString())
                .contentType("application/json")
                .header("traceparent", "00-" + trace + "-" + CLIENT_SPAN + "-01");
    }

    private static ValidatableResponse ask(
            RequestSpecification request, String document, Map<String, ?> variables) {
        return request.body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    /// The trace of this test when all of its spans have arrived, the expected ones among them.
    private Tree await(Predicate<Tree> expected) throws InterruptedException {
        Tree tree =
                new Tree(
                        traces.await(
                                trace,
                                spans -> {
                                    Tree arrived = new Tree(spans);
                                    return arrived.isWhole() && expected.test(arrived);
                                }));
        assertTrue(tree.isWhole() && expected.test(tree), tree.toString());
        return tree;
    }

    private static String log(Part part) throws IOException {
        Path log = product.settings().folder().resolve("logs").resolve(part.title() + ".log");
        return Files.readString(log);
    }

    private static String randomTrace() {
        byte[] id = new byte[16];
        new Random().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /// The spans of one trace.
    private record Tree(List<ReceivedSpan> spans) {

        List<ReceivedSpan> named(String name) {
            return spans.stream().filter(span -> span.name().equals(name)).toList();
        }

        List<ReceivedSpan> below(ReceivedSpan parent) {
            return spans.stream().filter(span -> span.parent().equals(parent.id())).toList();
        }

        List<ReceivedSpan> statementsOf(Part part) {
            return spans.stream()
                    .filter(span -> span.service().equals(part.title()))
                    .filter(span -> span.attributes().containsKey(STATEMENT))
                    .toList();
        }

        /// Every span hangs below the client's, and every fetch has its request.
        boolean isWhole() {
            Map<String, ReceivedSpan> byId = byId();
            return !spans.isEmpty()
                    && spans.stream()
                            .allMatch(span ->
                                    span.parent().equals(CLIENT_SPAN)
                                            || byId.containsKey(span.parent()))
                    && spans.stream()
                            .filter(span -> span.name().startsWith("fetch "))
                            .noneMatch(fetch -> below(fetch).isEmpty());
        }

        ReceivedSpan rootOf(ReceivedSpan span) {
            Map<String, ReceivedSpan> byId = byId();
            ReceivedSpan root = span;
            while (byId.containsKey(root.parent())) {
                root = byId.get(root.parent());
            }
            return root;
        }

        private Map<String, ReceivedSpan> byId() {
            return spans.stream().collect(Collectors.toMap(ReceivedSpan::id, Function.identity()));
        }

        @Override
        public String toString() {
            List<String> lines = new ArrayList<>();
            for (ReceivedSpan span : spans) {
                lines.add(
                        "%s %s <- %s %s %s"
                                .formatted(
                                        span.service(),
                                        span.id(),
                                        span.parent(),
                                        span.kind(),
                                        span.name()));
            }
            return String.join("\n", lines);
        }
    }
}
