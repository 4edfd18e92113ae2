package org.chipgraph.gateway.execute;

import static org.chipgraph.gateway.execute.TestPlans.path;
import static org.chipgraph.gateway.execute.TestShapes.field;
import static org.chipgraph.gateway.execute.TestShapes.nullable;
import static org.chipgraph.gateway.execute.TestShapes.nullableList;
import static org.chipgraph.gateway.execute.TestShapes.object;
import static org.chipgraph.gateway.execute.TestShapes.required;
import static org.chipgraph.gateway.execute.TestShapes.requiredList;
import static org.chipgraph.gateway.execute.TestShapes.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.chipgraph.gateway.execute.TestPlans.After;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ExecutionTest {

    private static final Shape DESIGNER =
            object(
                    "Organization",
                    field("id", required("ID")).hidden(),
                    field("name", required("String")),
                    field("country", nullable("String")));
    private static final Shape CHIP =
            object(
                    "Chip",
                    field("id", required("ID")),
                    field("designer", nullable(DESIGNER)).as("by"));
    private static final Shape QUERY =
            object("Query", field("chips", nullableList(required(CHIP))).as("all"));

    private static TestPlans chipsWithDesigners() {
        return TestPlans.query(QUERY)
                .root("chips", "{ chips { id designer { id } } }")
                .entities("companies", "Organization", "name", After.of(0), path(0, "@", 1));
    }

    private static String chips(String... designers) {
        List<String> chips = new ArrayList<>();
        for (String designer : designers) {
            String reference = designer.isEmpty() ? "null" : "{\"id\":\"" + designer + "\"}";
            chips.add("{\"id\":\"c%d\",\"designer\":%s}".formatted(chips.size(), reference));
        }
        return "{\"data\":{\"chips\":[" + String.join(",", chips) + "]}}";
    }

    @Test
    void equalRepresentationsAreSentOnceAndAnsweredToAllTheirPlaces() {
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer("chips", chips("nvidia", "amd", "", "nvidia", "nvidia"))
                        .answer(
                                "companies",
                                "{\"data\":{\"_entities\":[{\"name\":\"NVIDIA\"},{\"name\":\"AMD\"}]}}");
        String answer = chipsWithDesigners().run(subgraphs);
        assertTrue(
                subgraphs
                        .bodies("companies")
                        .getFirst()
                        .endsWith(
                                "\"variables\":{\"representations\":["
                                        + "{\"__typename\":\"Organization\",\"id\":\"nvidia\"},"
                                        + "{\"__typename\":\"Organization\",\"id\":\"amd\"}]}}"),
                subgraphs.bodies("companies").getFirst());
        String nvidia = "\"by\":{\"name\":\"NVIDIA\",\"country\":null}";
        assertEquals(
                ("{\"data\":{\"all\":[{\"id\":\"c0\",%1$s},{\"id\":\"c1\",\"by\":{\"name\":\"AMD\","
                                + "\"country\":null}},{\"id\":\"c2\",\"by\":null},"
                                + "{\"id\":\"c3\",%1$s},{\"id\":\"c4\",%1$s}]}}")
                        .formatted(nvidia),
                answer);
    }

    @Test
    void manyRepresentationsStayApart() {
        String[] designers = new String[300];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < designers.length; i++) {
            designers[i] = "o" + i % 100;
            if (i < 100) {
                names.add("{\"name\":\"n" + i + "\"}");
            }
        }
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer("chips", chips(designers))
                        .answer("companies", "{\"data\":{\"_entities\":" + names + "}}");
        String answer = chipsWithDesigners().run(subgraphs);
        for (int i = 0; i < designers.length; i++) {
            assertTrue(
                    answer.contains(
                            "{\"id\":\"c%d\",\"by\":{\"name\":\"n%d\",".formatted(i, i % 100)));
        }
    }

    @Test
    void anEntityThatItsOwnerDoesNotKnowIsNullWithoutAnError() {
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer("chips", chips("nvidia", "unknown"))
                        .answer("companies", "{\"data\":{\"_entities\":[{\"name\":\"N\"},null]}}");
        assertEquals(
                "{\"data\":{\"all\":[{\"id\":\"c0\",\"by\":{\"name\":\"N\",\"country\":null}},"
                        + "{\"id\":\"c1\",\"by\":null}]}}",
                chipsWithDesigners().run(subgraphs));
    }

    @Test
    void nothingIsSentWhenThereIsNothingToAskAbout() {
        FakeSubgraphs subgraphs = new FakeSubgraphs().answer("chips", chips("", ""));
        chipsWithDesigners().run(subgraphs);
        assertEquals(List.of(), subgraphs.bodies("companies"));
    }

    @Test
    void aFetchStartsWhenItsOwnInputsAreThere() {
        CountDownLatch entitiesAsked = new CountDownLatch(1);
        Shape query =
                object(
                        "Query",
                        field("chips", nullableList(required(CHIP))),
                        field("slow", nullable("String")));
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer("chips", chips("nvidia"))
                        .answerBy(
                                "events",
                                _ -> {
                                    // Answers only after the entity fetch of the others was sent.
                                    FakeSubgraphs.await(entitiesAsked);
                                    return "{\"data\":{\"slow\":\"done\"}}";
                                })
                        .answerBy(
                                "companies",
                                _ -> {
                                    entitiesAsked.countDown();
                                    return "{\"data\":{\"_entities\":[{\"name\":\"N\"}]}}";
                                });
        String answer =
                TestPlans.query(query)
                        .root("chips", "{ chips { id designer { id } } }")
                        .root("events", "{ slow }")
                        .entities("companies", "Organization", "name", After.of(0), path(0, "@", 1))
                        .run(subgraphs);
        assertTrue(answer.endsWith("\"slow\":\"done\"}}"), answer);
        assertTrue(answer.startsWith("{\"data\":"), answer);
    }

    @Test
    void mutationsRunInTheClientsOrderEvenAfterAFailure() {
        Shape mutation =
                object(
                        "Mutation",
                        field("a", nullable("Int")),
                        field("b", nullable("Int")),
                        field("c", nullable("Int")));
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer("one", "{\"data\":{\"a\":1,\"c\":3}}")
                        .fail("two", ErrorCode.UNAVAILABLE, "down");
        String answer =
                TestPlans.mutation(mutation)
                        .root("one", "mutation { a }")
                        .root("two", "mutation { b }", 0)
                        .root("one", "mutation { c }", 1)
                        .run(subgraphs);
        assertEquals(
                List.of("one", "two", "one"),
                subgraphs.sent().stream().map(FakeSubgraphs.Sent::subgraph).toList());
        assertTrue(answer.endsWith("\"data\":{\"a\":1,\"b\":null,\"c\":3}}"), answer);
    }

    @Test
    void aConditionThatDoesNotHoldLeavesOutTheFieldAndItsKey() {
        Shape query =
                object(
                        "Query",
                        field("a", nullable("Int")),
                        field("b", nullable("Int")).when(When.variable("on", true)));
        FakeSubgraphs subgraphs = new FakeSubgraphs().answer("one", "{\"data\":{\"a\":1,\"b\":2}}");
        TestPlans plan =
                TestPlans.query(query)
                        .root("one", "query($on: Boolean!) { a b @include(if: $on) }");
        Duration second = Duration.ofSeconds(1);
        assertEquals("{\"data\":{\"a\":1}}", plan.run(subgraphs, Map.of("on", false), second));
        assertEquals(
                "{\"data\":{\"a\":1,\"b\":2}}", plan.run(subgraphs, Map.of("on", true), second));
    }

    @Test
    void onlyTheVariablesOfAFetchAreSentAsTheClientWroteThem() {
        Map<String, @Nullable Object> coerced = new LinkedHashMap<>();
        coerced.put("big", 1);
        coerced.put("other", 2);
        coerced.put("byDefault", List.of("x", 3));
        coerced.put("nothing", null);
        byte[] digits = "12345678901234567890.10".getBytes();
        ClientVariables variables = new ClientVariables(coerced, Map.of("big", digits));
        FakeSubgraphs subgraphs = new FakeSubgraphs().answer("one", "{\"data\":{\"a\":1}}");
        CompiledPlan plan =
                TestPlans.query(object("Query", field("a", nullable("Int"))))
                        .root(
                                "one",
                                "query($big: D, $byDefault: [D], $nothing: D, $absent: D) { a }",
                                List.of("big", "byDefault", "nothing", "absent"),
                                After.of())
                        .compiled();
        Executor executor =
                new Executor(subgraphs, new TestSchema().introspection(), Duration.ofSeconds(5));
        executor.answer(executor.prepare(plan, variables, "Bearer t"));
        assertTrue(
                subgraphs
                        .bodies("one")
                        .getFirst()
                        .endsWith(
                                "\"variables\":{\"big\":12345678901234567890.10,"
                                        + "\"byDefault\":[\"x\",3],\"nothing\":null}}"),
                subgraphs.bodies("one").getFirst());
        assertEquals("Bearer t", subgraphs.sent().getFirst().authorization());
    }

    @Test
    void answersOfSeveralFetchesAboutOneObjectAreMergedAtEveryDepth() {
        Shape address =
                object(
                        "Address",
                        field("street", nullable("String")),
                        field("zip", nullable("String")));
        Shape user =
                object(
                        "User",
                        field("id", required("ID")),
                        field("homes", requiredList(required(address))));
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer(
                                "one",
                                "{\"data\":{\"user\":{\"id\":\"u\",\"homes\":[{\"street\":\"s\"}]}}}")
                        .answer(
                                "two",
                                "{\"data\":{\"_entities\":[{\"homes\":[{\"zip\":\"z\"}]}]}}");
        assertEquals(
                "{\"data\":{\"user\":{\"id\":\"u\",\"homes\":[{\"street\":\"s\",\"zip\":\"z\"}]}}}",
                TestPlans.query(object("Query", field("user", nullable(user))))
                        .root("one", "{ user { id homes { street } } }")
                        .entities("two", "User", "homes { zip }", After.of(0), path(0))
                        .run(subgraphs));
    }

    @Test
    void theInterfacesNameDoesNotReplaceTheTypeThatIsKnown() {
        Shape node = typed("Node", field("id", required("ID")), field("extra", nullable("Int")));
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer(
                                "one",
                                "{\"data\":{\"node\":{\"id\":\"n\",\"__typename\":\"Chip\"}}}")
                        .answer(
                                "two",
                                "{\"data\":{\"_entities\":[{\"__typename\":\"Node\",\"extra\":1}]}}")
                        .answer("three", "{\"data\":{\"_entities\":[{\"extra\":2}]}}");
        TestPlans.query(object("Query", field("node", nullable(node))))
                .root("one", "{ node { __typename id } }")
                .entities("two", "Node", "__typename extra", After.of(0), path(0))
                .entities("three", "Chip", "extra", After.of(1), path(0))
                .run(subgraphs);
        assertTrue(
                subgraphs
                        .bodies("three")
                        .getFirst()
                        .contains("[{\"__typename\":\"Chip\",\"id\":\"n\"}]"),
                subgraphs.bodies("three").getFirst());
    }

    @Test
    void theRequestEndsAtItsDeadlineWithWhatIsThere() {
        CountDownLatch never = new CountDownLatch(1);
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer("chips", chips("nvidia"))
                        .answerBy(
                                "companies",
                                _ -> {
                                    FakeSubgraphs.await(never);
                                    return "late";
                                });
        String answer = chipsWithDesigners().run(subgraphs, Map.of(), Duration.ofMillis(150));
        assertTrue(answer.contains("\"code\":\"UNAVAILABLE\",\"service\":\"companies\""), answer);
        assertTrue(answer.contains("\"path\":[\"all\",0,\"by\",\"name\"]"), answer);
        assertTrue(answer.endsWith("\"data\":{\"all\":[{\"id\":\"c0\",\"by\":null}]}}"), answer);
        assertEquals(List.of("companies"), subgraphs.cancelled());
    }

    @Test
    void aFieldThatItsConditionLeavesOutIsNotMissed() {
        Shape query = object("Query", field("b", nullable("Int")).when(When.variable("on", true)));
        FakeSubgraphs subgraphs = new FakeSubgraphs().answer("one", "{\"data\":{}}");
        TestPlans plan =
                TestPlans.query(query).root("one", "query($on: Boolean!) { b @include(if: $on) }");
        Duration second = Duration.ofSeconds(1);
        assertEquals("{\"data\":{}}", plan.run(subgraphs, Map.of("on", false), second));
        String missed = plan.run(subgraphs, Map.of("on", true), second);
        assertTrue(missed.contains("\"path\":[\"b\"]"), missed);
    }

    @Test
    void aClientThatLeavesStopsItsQueryButNotItsMutation() throws InterruptedException {
        Shape shape = object("Query", field("a", nullable("Int")));
        for (boolean isQuery : List.of(true, false)) {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch answer = new CountDownLatch(1);
            FakeSubgraphs subgraphs =
                    new FakeSubgraphs()
                            .answerBy(
                                    "one",
                                    _ -> {
                                        asked.countDown();
                                        FakeSubgraphs.await(answer);
                                        return "{\"data\":{\"a\":1}}";
                                    });
            TestPlans plan = isQuery ? TestPlans.query(shape) : TestPlans.mutation(shape);
            Executor executor =
                    new Executor(
                            subgraphs, new TestSchema().introspection(), Duration.ofSeconds(10));
            Execution execution =
                    executor.prepare(
                            plan.root("one", "{ a }").compiled(), ClientVariables.NONE, "");
            Thread request = Thread.startVirtualThread(() -> executor.answer(execution));
            asked.await();
            execution.cancel();
            assertEquals(isQuery, request.join(Duration.ofMillis(isQuery ? 5_000 : 300)));
            assertEquals(isQuery ? List.of("one") : List.of(), subgraphs.cancelled());
            answer.countDown();
            assertTrue(request.join(Duration.ofSeconds(5)));
        }
    }
}
