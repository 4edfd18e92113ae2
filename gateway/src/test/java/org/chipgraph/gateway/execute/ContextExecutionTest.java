package org.chipgraph.gateway.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Arguments that are filled in from enclosing objects (`@fromContext`), as services see them.
class ContextExecutionTest {

    private static final String SHIPPING =
            """
            { visitors { ... on Customer { orders { shipping } } ... on Guest { orders { shipping } } } }
            """;
    private static final String VISITORS =
            """
            {"data":{"visitors":[
              {"__typename":"Customer","orders":[{"id":"1"},{"id":"2"}],"address":{"country":"TW"}},
              {"__typename":"Guest","orders":[{"id":"3"}],"country":"NL"},
              {"__typename":"Guest","orders":[{"id":"1"}],"country":"TW"}]}}
            """;

    private final Supergraph supergraph = SupergraphReader.read(TestSupergraphs.context());

    @Test
    void entitiesWithOtherValuesAreAskedForApartInOneRequest() {
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answerBy(
                                "shop",
                                body ->
                                        body.contains("representations")
                                                ? """
                                                {"data":{"_entities":[{"shipping":10},{"shipping":20}],
                                                  "_entities_1":[{"shipping":30}]}}
                                                """
                                                : VISITORS);
        assertEquals(
                "{\"data\":{\"visitors\":[{\"orders\":[{\"shipping\":10},{\"shipping\":20}]},"
                        + "{\"orders\":[{\"shipping\":30}]},{\"orders\":[{\"shipping\":10}]}]}}",
                run(SHIPPING, Map.of(), subgraphs));
        assertEquals(
                "{\"query\":\"query($representations:[_Any!]!, $_c0:String,"
                        + "$representations_1:[_Any!]!, $_c0_1:String)"
                        + "{_entities:_entities(representations:$representations)"
                        + "{...on Order{shipping(country:$_c0)}}"
                        + " _entities_1:_entities(representations:$representations_1)"
                        + "{...on Order{shipping(country:$_c0_1)}}}\",\"variables\":{"
                        + "\"representations\":[{\"__typename\":\"Order\",\"id\":\"1\"},"
                        + "{\"__typename\":\"Order\",\"id\":\"2\"}],\"_c0\":\"TW\","
                        + "\"representations_1\":[{\"__typename\":\"Order\",\"id\":\"3\"}],"
                        + "\"_c0_1\":\"NL\"}}",
                subgraphs.bodies("shop").getLast());
    }

    @Test
    void clientVariablesAreDeclaredOnceAndNeverTakenForTheGatewaysOwn() {
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answerBy(
                                "shop", body -> body.contains("_Any") ? "{\"data\":{}}" : VISITORS);
        String operation =
                """
                query($_c0: Boolean, $representations_1: Boolean!) {
                  visitors { ... on Customer { orders { shipping(express: $_c0) @skip(if: $representations_1) } }
                             ... on Guest { orders { shipping(express: $_c0) @skip(if: $representations_1) } } } }
                """;
        run(operation, Map.of("_c0", true, "representations_1", false), subgraphs);
        assertEquals(
                "{\"query\":\"query($representations:[_Any!]!, $_c1:String,"
                        + "$representations__1:[_Any!]!, $_c1__1:String,$_c0:Boolean)"
                        + "{_entities:_entities(representations:$representations)"
                        + "{...on Order{shipping(express:$_c0,country:$_c1)}}"
                        + " _entities__1:_entities(representations:$representations__1)"
                        + "{...on Order{shipping(express:$_c0,country:$_c1__1)}}}\",\"variables\":{"
                        + "\"_c0\":true,"
                        + "\"representations\":[{\"__typename\":\"Order\",\"id\":\"1\"},"
                        + "{\"__typename\":\"Order\",\"id\":\"2\"}],\"_c1\":\"TW\","
                        + "\"representations__1\":[{\"__typename\":\"Order\",\"id\":\"3\"}],"
                        + "\"_c1__1\":\"NL\"}}",
                subgraphs.bodies("shop").getLast());
    }

    @Test
    void clientVariableOfABatchThatIsLeftOutIsNotDeclared() {
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answerBy(
                                "shop",
                                body ->
                                        body.contains("_Any")
                                                ? "{\"data\":{}}"
                                                : """
                                                {"data":{"customers":[{"tags":[],"address":null,
                                                  "orders":[{"id":"1","items":[]}]}]}}
                                                """);
        run(
                """
                query($yes: Boolean!) { customers { orders { shipping items { title @include(if: $yes) } } } }
                """,
                Map.of("yes", true),
                subgraphs);
        String sent = subgraphs.bodies("shop").getLast();
        assertEquals(
                "{\"query\":\"query($_r0:[_Any!]!, $_c0:String)"
                        + "{_e0:_entities(representations:$_r0)"
                        + "{...on Order{shipping(country:$_c0)}}}\"",
                sent.substring(0, sent.indexOf(",\"variables\"")));
    }

    @Test
    void errorOfAnyGroupIsAtTheClientsPlace() {
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answerBy(
                                "shop",
                                body ->
                                        body.contains("_Any")
                                                ? """
                                                {"errors":[{"message":"closed","path":["_entities_1",0,"shipping"]}],
                                                 "data":{"_entities":[{"shipping":1},{"shipping":2}],
                                                  "_entities_1":[{"shipping":null}]}}
                                                """
                                                : VISITORS);
        assertEquals(
                "{\"errors\":[{\"message\":\"closed\",\"path\":[\"visitors\",1,\"orders\",0,\"shipping\"],"
                        + "\"extensions\":{\"code\":\"SUBGRAPH_ERROR\",\"service\":\"shop\"}}],"
                        + "\"data\":{\"visitors\":[{\"orders\":[{\"shipping\":1},{\"shipping\":2}]},"
                        + "{\"orders\":[{\"shipping\":null}]},{\"orders\":[{\"shipping\":1}]}]}}",
                run(SHIPPING, Map.of(), subgraphs));
    }

    @Test
    void valueThatIsNullIsSentAndAListStaysAList() {
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answerBy(
                                "shop",
                                body ->
                                        body.contains("_Any")
                                                ? "{\"data\":{\"_entities\":[{\"title\":\"a\"}],"
                                                        + "\"_entities_1\":[{\"title\":\"b\"}]}}"
                                                : """
                                                {"data":{"customers":[
                                                  {"tags":null,"orders":[{"items":[{"sku":"1"}]}]},
                                                  {"tags":["x",null],"orders":[{"items":[{"sku":"1"}]}]}]}}
                                                """);
        run("{ customers { orders { items { title } } } }", Map.of(), subgraphs);
        assertEquals(
                List.of("\"_c0\":null", "\"_c0_1\":[\"x\",null]"),
                variables(subgraphs.bodies("shop").getLast(), "_c0", "_c0_1"));
    }

    @Test
    void entityIsNotSentWhenAValueCouldNotBeFetched() {
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer(
                                "shop",
                                """
                                {"data":{"customers":[{"id":"1","tags":[],"orders":[{"items":[{"sku":"1"}]}]}]}}
                                """)
                        .fail("loyalty", ErrorCode.UNAVAILABLE, "down");
        assertEquals(
                "{\"errors\":[{\"message\":\"loyalty: down\",\"path\":[\"customers\",0],"
                        + "\"extensions\":{\"code\":\"UNAVAILABLE\",\"service\":\"loyalty\"}}],"
                        + "\"data\":null}",
                run("{ customers { orders { items { discount } } } }", Map.of(), subgraphs));
        assertEquals(1, subgraphs.bodies("shop").size());
    }

    private static List<String> variables(String body, String... names) {
        String variables = body.substring(body.indexOf("\"variables\""));
        return List.of(names).stream()
                .map(name -> {
                    int from = variables.indexOf("\"" + name + "\":");
                    int to = variables.indexOf(",\"representations", from);
                    return variables.substring(from, to < 0 ? variables.length() - 2 : to);
                })
                .toList();
    }

    private String run(
            String operation, Map<String, @Nullable Object> variables, FakeSubgraphs subgraphs) {
        Planned.Ready ready =
                assertInstanceOf(
                        Planned.Ready.class,
                        new Planner(supergraph, Limits.DEFAULT).plan(operation, ""));
        Executor executor =
                new Executor(
                        subgraphs,
                        new Introspection(supergraph.apiSchema()),
                        Duration.ofSeconds(10));
        byte[] answer =
                executor.answer(
                        executor.prepare(
                                new CompiledPlan(ready.plan()),
                                new ClientVariables(variables, Map.of()),
                                ""));
        return new String(answer, StandardCharsets.UTF_8);
    }
}
