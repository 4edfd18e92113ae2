package org.chipgraph.gateway.execute;

import static org.chipgraph.gateway.execute.TestShapes.field;
import static org.chipgraph.gateway.execute.TestShapes.nullable;
import static org.chipgraph.gateway.execute.TestShapes.nullableList;
import static org.chipgraph.gateway.execute.TestShapes.object;
import static org.chipgraph.gateway.execute.TestShapes.required;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.execute.TestPlans.After;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

/// Paths of a subgraph's errors in the client's terms, where the way is not straight.
class ErrorPathsTest {

    private static final Shape CHIP =
            object("Chip", field("id", required("ID")), field("name", required("String")));

    @Test
    void anErrorInsideOfAnObjectWhoseTypeComesLaterHasItsWholePath() {
        String query =
                "{ book(id: \"b\") { votes { of: media { title seen: votes { stars } } } } }";
        Planned.Ready planned =
                assertInstanceOf(
                        Planned.Ready.class,
                        new Planner(
                                        SupergraphReader.read(TestSupergraphs.library()),
                                        Limits.DEFAULT)
                                .plan(query, ""));
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answerBy(
                                "catalogue",
                                body ->
                                        body.contains("_entities")
                                                ? "{\"data\":{\"_entities\":[{\"__typename\":\"Film\",\"title\":\"T\"}]}}"
                                                : "{\"data\":{\"book\":{\"id\":\"b\"}}}")
                        .answer(
                                "ratings",
                                "{\"data\":{\"_entities\":[{\"votes\":[{\"of\":{\"__typename\":\"Media\",\"id\":\"f\","
                                        + "\"seen\":[{\"stars\":null}]}}]}]},\"errors\":[{\"message\":\"no\","
                                        + "\"path\":[\"_entities\",0,\"votes\",0,\"of\",\"seen\",0,\"stars\"]}]}");
        Executor executor =
                new Executor(subgraphs, new TestSchema().introspection(), Duration.ofSeconds(5));
        Execution execution =
                executor.prepare(new CompiledPlan(planned.plan()), ClientVariables.NONE, "");
        assertEquals(
                "{\"errors\":[{\"message\":\"no\",\"path\":[\"book\",\"votes\",0,\"of\",\"seen\",0,\"stars\"],"
                        + "\"extensions\":{\"code\":\"SUBGRAPH_ERROR\",\"service\":\"ratings\"}}],"
                        + "\"data\":{\"book\":{\"votes\":[{\"of\":{\"title\":\"T\",\"seen\":[{\"stars\":null}]}}]}}}",
                new String(executor.answer(execution), StandardCharsets.UTF_8));
    }

    @Test
    void listsOfListsKeepTheirPositions() {
        Shape query =
                object("Query", field("rows", nullableList(nullableList(nullable(CHIP)))).as("r"));
        FakeSubgraphs subgraphs =
                new FakeSubgraphs()
                        .answer(
                                "one",
                                "{\"data\":{\"rows\":[[{\"id\":\"a\"}],null,[null,{\"id\":\"b\"},{\"id\":\"a\"}]]}}")
                        .answer(
                                "two",
                                "{\"data\":{\"_entities\":[null,{\"name\":\"B\"}]},\"errors\":[{\"message\":\"no\","
                                        + "\"path\":[\"_entities\",0,\"name\"]}]}");
        String answer =
                TestPlans.query(query)
                        .root("one", "{ rows { id } }")
                        .entities("two", "Chip", "name", After.of(0), TestPlans.path(0, "@", "@"))
                        .run(subgraphs);
        String error =
                "{\"message\":\"no\",\"path\":[\"r\",%s,\"name\"],\"extensions\":"
                        + "{\"code\":\"SUBGRAPH_ERROR\",\"service\":\"two\"}}";
        assertEquals(
                "{\"errors\":["
                        + error.formatted("0,0")
                        + ","
                        + error.formatted("2,2")
                        + "],\"data\":{\"r\":[[null],null,[null,{\"id\":\"b\",\"name\":\"B\"},null]]}}",
                answer);
    }

    @Test
    void aPositionThatTheListDoesNotHaveEndsThePath() {
        Shape query = object("Query", field("rows", nullableList(nullableList(nullable(CHIP)))));
        String template =
                "{\"data\":{\"rows\":[[{\"id\":\"a\",\"name\":\"A\"}]]},\"errors\":[{\"message\":\"no\",\"path\":%s}]}";
        for (String[] pathAndTold :
                new String[][] {
                    {"[\"rows\",0,7,\"id\"]", "[\"rows\",0]"},
                    {"[\"rows\",0,0,0]", "[\"rows\",0,0]"},
                    {"[\"rows\",\"id\"]", "[\"rows\"]"},
                    {"[\"rows\",-1]", "[\"rows\"]"},
                    {"[\"rows\",0,0,\"name\",\"x\"]", "[\"rows\",0,0,\"name\"]"}
                }) {
            String answer =
                    TestPlans.query(query)
                            .root("one", "{ rows { id name } }")
                            .run(
                                    new FakeSubgraphs()
                                            .answer("one", template.formatted(pathAndTold[0])));
            assertTrue(answer.contains("\"path\":" + pathAndTold[1] + ","), answer);
        }
    }
}
