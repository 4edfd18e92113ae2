package org.chipgraph.gateway.execute;

import static org.chipgraph.gateway.execute.TestPlans.path;
import static org.chipgraph.gateway.execute.TestShapes.field;
import static org.chipgraph.gateway.execute.TestShapes.nullable;
import static org.chipgraph.gateway.execute.TestShapes.nullableList;
import static org.chipgraph.gateway.execute.TestShapes.object;
import static org.chipgraph.gateway.execute.TestShapes.required;
import static org.chipgraph.gateway.execute.TestShapes.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chipgraph.gateway.execute.TestPlans.After;
import org.chipgraph.gateway.plan.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the client is told when a subgraph fails, reports errors, or answers nonsense.
@Timeout(20)
class SubgraphErrorsTest {

    private static final Shape PRODUCT =
            object(
                    "Product",
                    field("id", required("ID")),
                    field("aliased", nullable("String")).as("title"));
    private static final Shape ORDER =
            object("Order", field("product", nullable(PRODUCT)).as("what"));
    private static final Shape QUERY =
            object(
                    "Query",
                    field("orders", nullableList(nullable(ORDER))).as("mine"),
                    field("version", nullable("String")));
    private static final String ORDERS =
            "{\"data\":{\"version\":\"1\",\"orders\":[{\"product\":{\"id\":\"p\"}},"
                    + "{\"product\":{\"id\":\"q\"}},{\"product\":{\"id\":\"p\"}}]}}";
    private static final String KNOWN =
            "\"data\":{\"mine\":[{\"what\":{\"id\":\"p\",\"title\":null}},"
                    + "{\"what\":{\"id\":\"q\",\"title\":null}},"
                    + "{\"what\":{\"id\":\"p\",\"title\":null}}],\"version\":\"1\"}}";

    private static String answered(String products) {
        return run(new FakeSubgraphs().answer("orders", ORDERS).answer("products", products));
    }

    private static String run(FakeSubgraphs subgraphs) {
        return TestPlans.query(QUERY)
                .root("orders", "{ version orders { product { id } } }")
                .entities("products", "Product", "aliased: title", After.of(0), path(0, "@", 0))
                .run(subgraphs);
    }

    @Test
    void anEntitysErrorIsToldAtEveryPlaceOfItsRepresentation() {
        String answer =
                answered(
                        """
                        {"errors":[{"message":"No title","path":["_entities",0,"aliased"],
                          "extensions":{"code":"CONFLICT","fields":[{"name":"title","theirs":1.50}]}}],
                         "data":{"_entities":[{"aliased":null},{"aliased":"Q"}]}}
                        """);
        String error =
                "{\"message\":\"No title\",\"path\":[\"mine\",%d,\"what\",\"title\"],\"extensions\":"
                        + "{\"code\":\"CONFLICT\",\"service\":\"products\","
                        + "\"fields\":[{\"name\":\"title\",\"theirs\":1.50}]}}";
        assertEquals(
                "{\"errors\":["
                        + error.formatted(0)
                        + ","
                        + error.formatted(2)
                        + "],"
                        + KNOWN.replace("\"q\",\"title\":null", "\"q\",\"title\":\"Q\""),
                answer);
    }

    @Test
    void anErrorOfARootFieldHasTheClientsKeys() {
        String answer =
                run(
                        new FakeSubgraphs()
                                .answer(
                                        "orders",
                                        """
                                        {"data":{"version":"1","orders":[null,null]},"errors":[
                                          {"message":"m","path":["orders",1,"product","id","x"]}]}
                                        """));
        assertTrue(
                answer.startsWith(
                        "{\"errors\":[{\"message\":\"m\",\"path\":[\"mine\",1,\"what\",\"id\"],"
                                + "\"extensions\":{\"code\":\"SUBGRAPH_ERROR\",\"service\":\"orders\"}}]"),
                answer);
    }

    @Test
    void theInsidesOfASubgraphAreNotPassedOn() {
        String answer =
                answered(
                        """
                        {"data":null,"errors":[{"message":"Boom\\n\\tat org.example.Main.main(Main.java:1)",
                          "locations":[{"line":1,"column":2}],"path":["_entities"],
                          "extensions":{"exception":"java.lang.IllegalStateException",
                            "classification":"DataFetchingException","stacktrace":["at x"],
                            "code":"forbidden"}}]}
                        """);
        for (String inside : new String[] {"exception", "Exception", "stack", "at org", "at x"}) {
            assertFalse(answer.contains(inside), answer);
        }
        assertTrue(
                answer.contains(
                        "{\"message\":\"Boom\",\"path\":[\"mine\",0,\"what\",\"title\"],"
                                + "\"extensions\":{\"code\":\"FORBIDDEN\",\"service\":\"products\"}}"),
                answer);
        assertTrue(answer.endsWith(KNOWN), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Bad gateway</html>",
                "{\"data\":{\"_entities\":[{\"aliased\":\"P\"},{\"aliased\":\"Q\"}",
                "{\"data\":{\"_entities\":[{\"aliased\":\"P\"}]}}",
                "{\"data\":{\"_entities\":[{},{},{\"aliased\":\"P\"}]}}",
                "{\"data\":{\"_entities\":{\"0\":{}}}}",
                "{\"data\":{\"_entities\":[\"P\",\"Q\"]}}",
                "{\"data\":{}}",
                "{\"data\":null}",
                "{\"data\":[]}",
                "{}",
                "[]",
                "null",
                "\"data\"",
                "{\"errors\":{}}",
                "{\"errors\":[]}",
                "{\"errors\":[1]}",
                "{\"data\":{\"_entities\":[{\"aliased\":\"\u0001\"},null]}}",
            })
    void nonsenseCostsItsOwnFieldsAndOneError(String products) {
        String answer = answered(products);
        assertTrue(answer.endsWith(KNOWN), answer);
        assertTrue(answer.contains("\"code\":\"SUBGRAPH_INVALID_ANSWER\""), answer);
        assertTrue(answer.contains("\"path\":[\"mine\",0,\"what\",\"title\"]"), answer);
        assertEquals(2, answer.split("\"message\"").length, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{\"a\":1}", "7", "true"})
    void aWrongTypeIsOneErrorHoweverOftenItOccurs(String value) {
        String answer =
                answered(
                        "{\"data\":{\"_entities\":[{\"aliased\":%1$s},{\"aliased\":%1$s}]}}"
                                .formatted(value));
        assertTrue(answer.endsWith(KNOWN), answer);
        assertTrue(answer.contains("where String should be"), answer);
        assertTrue(answer.contains("\"path\":[\"mine\",0,\"what\",\"title\"]"), answer);
    }

    @Test
    void nestingThatWouldOverflowAStackIsNonsense() {
        String deep = "[".repeat(100_000);
        String answer = answered("{\"data\":{\"_entities\":[{\"more\":" + deep);
        assertTrue(answer.contains("nested deeper than"), answer);
        assertTrue(answer.endsWith(KNOWN), answer);
    }

    @ParameterizedTest
    @CsvSource({"UNAVAILABLE", "SUBGRAPH_ANSWER_TOO_LARGE", "SUBGRAPH_HTTP_ERROR"})
    void aFailedFetchIsOneErrorAtItsFirstPlace(ErrorCode code) {
        String answer =
                run(
                        new FakeSubgraphs()
                                .answer("orders", ORDERS)
                                .fail("products", code, "the reason"));
        assertEquals(
                "{\"errors\":[{\"message\":\"products: the reason (3 places of the answer miss it)\","
                        + "\"path\":[\"mine\",0,\"what\",\"title\"],\"extensions\":{\"code\":\"%s\","
                                .formatted(code)
                        + "\"service\":\"products\"}}],"
                        + KNOWN,
                answer);
    }

    @Test
    void aFailedRootFetchIsToldAtEachOfItsFields() {
        String answer = run(new FakeSubgraphs().fail("orders", ErrorCode.UNAVAILABLE, "not there"));
        String error =
                "{\"message\":\"orders: not there\",\"path\":[\"%s\"],\"extensions\":"
                        + "{\"code\":\"UNAVAILABLE\",\"service\":\"orders\"}}";
        assertEquals(
                "{\"errors\":["
                        + error.formatted("version")
                        + ","
                        + error.formatted("mine")
                        + "],\"data\":{\"mine\":null,\"version\":null}}",
                answer);
    }

    @Test
    void aRootFieldThatMustNotBeNullNullsTheWholeAnswer() {
        String answer =
                TestPlans.query(object("Query", field("version", required("String"))))
                        .root("orders", "{ version }")
                        .run(new FakeSubgraphs().fail("orders", ErrorCode.UNAVAILABLE, "down"));
        assertTrue(answer.endsWith("\"data\":null}"), answer);
    }

    @Test
    void aNullThatMustNotBeIsAnErrorUnlessTheSubgraphSaidWhy() {
        TestPlans plan =
                TestPlans.query(object("Query", field("version", required("String"))))
                        .root("orders", "{ version }");
        String silent =
                plan.run(new FakeSubgraphs().answer("orders", "{\"data\":{\"version\":null}}"));
        assertTrue(silent.contains("\"message\":\"orders: null where a value must be\""), silent);
        assertTrue(silent.contains("\"path\":[\"version\"]"), silent);
        String told =
                plan.run(
                        new FakeSubgraphs()
                                .answer(
                                        "orders",
                                        "{\"data\":{\"version\":null},\"errors\":[{\"message\":\"why\"}]}"));
        assertEquals(2, told.split("\"message\"").length, told);
        assertTrue(told.contains("\"message\":\"why\""), told);
    }

    @Test
    void aFieldThatTheAnswerLacksIsAnError() {
        String answer = run(new FakeSubgraphs().answer("orders", "{\"data\":{\"orders\":[]}}"));
        assertTrue(answer.contains("orders: its answer lacks the field"), answer);
        assertTrue(answer.contains("\"path\":[\"version\"]"), answer);
    }

    @Test
    void anEntityNeedNotHaveWhatOnlyAnotherTypeIsAskedFor() {
        Shape node = typed("Node", field("id", required("ID")), field("extra", nullable("Int")));
        TestPlans plan =
                TestPlans.query(object("Query", field("node", nullable(node))))
                        .root("one", "{ node { __typename id } }")
                        .entities("two", "Chip", "extra", After.of(0), path(0));
        String found = "{\"data\":{\"node\":{\"__typename\":\"%s\",\"id\":\"n\"}}}";
        String empty = "{\"data\":{\"_entities\":[{}]}}";
        String person =
                plan.run(
                        new FakeSubgraphs()
                                .answer("one", found.formatted("Person"))
                                .answer("two", empty));
        assertEquals("{\"data\":{\"node\":{\"id\":\"n\",\"extra\":null}}}", person);
        String chip =
                plan.run(
                        new FakeSubgraphs()
                                .answer("one", found.formatted("Chip"))
                                .answer("two", empty));
        assertTrue(chip.contains("two: its answer lacks the field"), chip);
    }

    @Test
    void aFloodOfErrorsIsCutWithItsNumber() {
        StringBuilder errors = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            errors.append(i == 0 ? "" : ",").append("{\"message\":\"e").append(i).append("\"}");
        }
        String answer =
                run(
                        new FakeSubgraphs()
                                .answer("orders", "{\"data\":null,\"errors\":[" + errors + "]}"));
        assertTrue(answer.contains("400 more errors are left out"), answer);
    }
}
