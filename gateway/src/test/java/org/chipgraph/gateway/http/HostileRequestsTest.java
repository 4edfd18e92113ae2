package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every hostile request gets a clear error, and the next normal request works.
class HostileRequestsTest {

    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        gateway.chips.answer("{\"data\":{\"chip\":{\"name\":\"H20\"}}}");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static String query(String text) {
        return TestGateway.body(text);
    }

    private static String withVariables(String variables) {
        return TestGateway.body(
                "query($id: ID!, $n: Int) { chip(id: $id) { name events(first: $n) { id } } }",
                variables);
    }

    private static String repeated(int count, String template) {
        return IntStream.range(0, count)
                .mapToObj(i -> template.replace("#", "" + i).replace("@", "" + (i + 1)))
                .collect(Collectors.joining(" "));
    }

    static Stream<Arguments> requests() {
        String doubling =
                repeated(22, "fragment F# on Chip { a: memberOf { ...F@ } b: memberOf { ...F@ } }");
        return Stream.of(
                Arguments.of("broken JSON", "{\"query\": \"{ __typename ", "BAD_REQUEST"),
                Arguments.of("deep JSON", "{\"variables\":" + "[".repeat(50_000), "BAD_REQUEST"),
                Arguments.of("broken GraphQL", query("{ chip(id: "), "GRAPHQL_PARSE_FAILED"),
                Arguments.of("unknown field", query("{ nope }"), "GRAPHQL_VALIDATION_FAILED"),
                Arguments.of(
                        "unknown argument",
                        query("{ chip(id: 1, nope: 2) { id } }"),
                        "GRAPHQL_VALIDATION_FAILED"),
                Arguments.of(
                        "wrong literal",
                        query("{ chips(first: \"many\") { totalCount } }"),
                        "GRAPHQL_VALIDATION_FAILED"),
                Arguments.of("wrong variable", withVariables("{\"id\":{}}"), "VARIABLES_INVALID"),
                Arguments.of("no variable", withVariables("{}"), "VARIABLES_INVALID"),
                Arguments.of(
                        "page of a million",
                        withVariables("{\"id\":\"a\",\"n\":1000000}"),
                        "QUERY_TOO_BROAD"),
                Arguments.of(
                        "literal page of a million",
                        query("{ chips(first: 1000000) { nodes { id } } }"),
                        "QUERY_TOO_BROAD"),
                Arguments.of(
                        "depth 200",
                        query(
                                "{ chip(id: 1) "
                                        + "{ memberOf ".repeat(200)
                                        + "{ id }"
                                        + "}".repeat(201)),
                        "QUERY_TOO_LARGE"),
                Arguments.of(
                        "5,000 aliases",
                        query("{ " + repeated(5_000, "a#: __typename") + " }"),
                        "QUERY_TOO_LARGE"),
                Arguments.of(
                        "chain of 1,200 fragments",
                        query(
                                "{ chip(id: 1) { ...F0 } } "
                                        + repeated(1_200, "fragment F# on Chip { ...F@ }")
                                        + " fragment F1200 on Chip { id }"),
                        "QUERY_TOO_LARGE"),
                Arguments.of(
                        "integer of a million digits",
                        query("{ chips(first: " + "9".repeat(900_000) + ") { totalCount } }"),
                        "QUERY_TOO_LARGE"),
                Arguments.of(
                        "variable of a million digits",
                        withVariables("{\"id\":\"a\",\"n\":" + "9".repeat(900_000) + "}"),
                        "BAD_REQUEST"),
                Arguments.of(
                        "2^22 fields",
                        query(
                                "{ chip(id: 1) { ...F0 } } "
                                        + doubling
                                        + " fragment F22 on Chip { id }"),
                        "QUERY_TOO_LARGE"),
                Arguments.of(
                        "2^15 fields",
                        query(
                                "{ chip(id: 1) { ...F0 } } "
                                        + repeated(
                                                15,
                                                "fragment F# on Chip { a: memberOf { ...F@ } b:"
                                                        + " memberOf { ...F@ } }")
                                        + " fragment F15 on Chip { id }"),
                        "QUERY_TOO_LARGE"),
                Arguments.of(
                        "circular fragments",
                        query(
                                "{ chip(id: 1) { ...A } } fragment A on Chip { ...B } fragment B on"
                                        + " Chip { ...A }"),
                        "GRAPHQL_VALIDATION_FAILED"),
                Arguments.of(
                        "deep literal",
                        query("{ chip(id: " + "[".repeat(2_000) + "]".repeat(2_000) + ") { id } }"),
                        "QUERY_TOO_LARGE"),
                Arguments.of(
                        "exploding introspection",
                        query(
                                "{ __schema { types { fields { type { fields { type { name } } } }"
                                        + " } } }"),
                        "INTROSPECTION_REFUSED"),
                Arguments.of(
                        "subscription", query("subscription { x }"), "OPERATION_NOT_SUPPORTED"));
    }

    @Timeout(10)
    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void aHostileRequestGetsAClearErrorAndTheNextOneWorks(String name, String body, String code) {
        long start = System.nanoTime();
        HttpResponse<String> response = gateway.post(body);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(response.body().contains("\"code\":\"" + code + "\""), () -> shown(response));
        assertTrue(response.body().length() < 5_000, () -> shown(response));
        assertTrue(millis < 3_000, () -> name + ": " + millis + " ms");
        assertEquals(
                "{\"data\":{\"chip\":{\"name\":\"H20\"}}}",
                gateway.ask("{ chip(id: \"h20\") { name } }"));
    }

    private static String shown(HttpResponse<String> response) {
        String body = response.body();
        return response.statusCode() + " " + body.substring(0, Math.min(500, body.length()));
    }
}
