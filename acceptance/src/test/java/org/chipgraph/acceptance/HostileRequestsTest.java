package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.anonymous;
import static org.chipgraph.acceptance.RunningProduct.query;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a client sends gets a clear error, and the next client an answer.
class HostileRequestsTest {

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of(
                        "an unknown field",
                        "{ chip(id: \"h20\") { colour } }",
                        "GRAPHQL_VALIDATION_FAILED",
                        "colour"),
                Arguments.of(
                        "an unknown argument",
                        "{ chip(id: \"h20\", colour: 1) { id } }",
                        "GRAPHQL_VALIDATION_FAILED",
                        "colour"),
                Arguments.of(
                        "a wrong type",
                        "{ chip(id: {a: 1}) { id } }",
                        "GRAPHQL_VALIDATION_FAILED",
                        "id"),
                Arguments.of(
                        "an unknown filter",
                        "{ chips(where: {colour: {eq: \"red\"}}) { nodes { id } } }",
                        "GRAPHQL_VALIDATION_FAILED",
                        "colour"),
                Arguments.of(
                        "a broken document",
                        "{ chip(id: \"h20\" { id }",
                        "GRAPHQL_PARSE_FAILED",
                        ""),
                Arguments.of(
                        "a page of a million",
                        "{ chips(first: 1000000) { nodes { id } } }",
                        "QUERY_TOO_BROAD",
                        "1000000"),
                Arguments.of(
                        "a page of 101",
                        "{ chips(first: 101) { nodes { id } } }",
                        "VALIDATION",
                        "at most 100"),
                Arguments.of(
                        "a bad day",
                        "{ exportStatus(chip: \"h20\", destination: \"CN\", asOf: {valid: \"31 July\"}) { id } }",
                        "VALIDATION",
                        "is not a day such as 2025-07-31"),
                Arguments.of(
                        "a bad country",
                        "{ exportStatus(chip: \"h20\", destination: \"China\") { id } }",
                        "VALIDATION",
                        "CountryCode"),
                Arguments.of("a depth of 200", nested(200), "QUERY_TOO_LARGE", "nesting"),
                Arguments.of(
                        "5,000 aliases",
                        "{" + repeat(5_000, i -> " a" + i + ": __typename") + "}",
                        "QUERY_TOO_LARGE",
                        ""),
                Arguments.of(
                        "a chain of 1,200 fragments", chain(1_200), "QUERY_TOO_LARGE", "fragments"),
                Arguments.of(
                        "an integer of a million digits",
                        "{ chips(first: " + "9".repeat(1_000_000) + ") { nodes { id } } }",
                        "QUERY_TOO_LARGE",
                        "size in bytes"),
                Arguments.of(
                        "an integer of 10,000 digits",
                        "{ chips(first: " + "9".repeat(10_000) + ") { nodes { id } } }",
                        "QUERY_TOO_LARGE",
                        "number"),
                Arguments.of("2^22 fragment expansions", bomb(22), "QUERY_TOO_LARGE", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void isRefusedClearly(String what, String document, String code, String message) {
        query(document)
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void brokenJsonIsABadRequest() {
        anonymous()
                .body("{\"query\": \"{ chips")
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void aQueryThatIsNoTextIsABadRequest() {
        anonymous()
                .body(Map.of("query", 7))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("query"));
    }

    @Test
    void anUnknownIdIsNullWithoutAnError() {
        query("{ chip(id: \"no-such-chip\") { id name } organization(id: \"../../etc\") { id } }")
                .body("errors", nullValue())
                .body("data.chip", nullValue())
                .body("data.organization", nullValue());
    }

    @AfterEach
    void theNextRequestWorks() {
        query("{ chip(id: \"h20\") { name designer { name } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.chip.designer.name", equalTo("NVIDIA"));
    }

    private static String nested(int depth) {
        return "{ chip(id: \"h20\") "
                + "{ variantOf ".repeat(depth)
                + "{ id }"
                + " }".repeat(depth)
                + " }";
    }

    private static String chain(int length) {
        return "{ chip(id: \"h20\") { ...f0 } }"
                + repeat(
                        length,
                        i ->
                                " fragment f"
                                        + i
                                        + " on Chip { id "
                                        + (i + 1 < length ? "...f" + (i + 1) : "")
                                        + " }");
    }

    private static String bomb(int doublings) {
        return "{ chip(id: \"h20\") { ...f0 } }"
                + repeat(
                        doublings,
                        i ->
                                " fragment f"
                                        + i
                                        + " on Chip { a: variantOf { ...f"
                                        + (i + 1)
                                        + " } b: variantOf { ...f"
                                        + (i + 1)
                                        + " } }")
                + " fragment f"
                + doublings
                + " on Chip { id }";
    }

    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
    }
}
