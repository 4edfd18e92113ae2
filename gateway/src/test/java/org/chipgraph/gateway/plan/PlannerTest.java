package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.ProblemCode;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private final Planner industry =
            new Planner(SupergraphReader.read(TestSupergraphs.industry()), Limits.DEFAULT);

    @Test
    void subgraphIsAskedAtMostOncePerWave() {
        QueryPlan plan =
                plan(
                        industry,
                        """
                        { event(id: "e") {
                            participants { party {
                              ... on Organization { name events { title } chips { name } }
                              ... on Person { name positions { organization { name } } }
                              ... on Chip { name designer { name } events { title } } } }
                            demands { citations { source { publisher { name chips { name } } } } } }
                          organizations { nodes { events { title } chips { name } } }
                          chips { nodes { designer { name events { title } } } } }
                        """);
        List<List<Fetch>> waves = waves(plan.root());
        assertTrue(waves.size() > 1);
        for (List<Fetch> wave : waves) {
            Set<String> asked = new LinkedHashSet<>();
            for (Fetch fetch : wave) {
                boolean first = asked.add(fetch.subgraph() + fetch.isRoot());
                assertTrue(first, fetch.subgraph() + " is asked twice in one wave");
            }
        }
    }

    @Test
    void entityFetchWaitsForItsKeyOnly() {
        QueryPlan plan =
                plan(
                        industry,
                        """
                        { chip(id: "x") { designer { name } } event(id: "e") { title } }
                        """);
        Fetch designer = plan.fetches().getLast();
        assertEquals("companies", designer.subgraph());
        assertEquals(1, designer.after().size());
        assertEquals("chips", plan.fetches().get(designer.after().getFirst()).subgraph());
    }

    @Test
    void samePlanIsMadeEveryTime() {
        String text =
                "{ event(id: \"e\") { claims { id ... on Statement { about { ... on Chip { name }"
                        + " } } } participants { party { ... on Chip { events { title } } } } } }";
        Planner other =
                new Planner(SupergraphReader.read(TestSupergraphs.industry()), Limits.DEFAULT);
        assertEquals(PlanPrinter.print(plan(industry, text)), PlanPrinter.print(plan(other, text)));
    }

    @Test
    void fieldThatNoServiceCanReachIsRefusedWithItsPlace() {
        String sdl =
                """
                schema @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
                enum join__Graph {
                  A @join__graph(name: "a", url: "http://127.0.0.1:1/a")
                  B @join__graph(name: "b", url: "http://127.0.0.1:1/b")
                }
                type Query @join__type(graph: A) @join__type(graph: B) { t: T @join__field(graph: A) }
                type T @join__type(graph: A) @join__type(graph: B, key: "id", resolvable: false) {
                  here: Int @join__field(graph: A)
                  there: Int @join__field(graph: B)
                  id: ID! @join__field(graph: B)
                }
                """;
        Planner planner = new Planner(SupergraphReader.read(sdl), Limits.DEFAULT);
        RequestProblem problem = refusal(planner, "{ t { here there } }");
        assertEquals(ProblemCode.QUERY_UNSATISFIABLE, problem.code());
        assertEquals("No service can answer T.there at t.there", problem.message());
        assertEquals(1, plan(planner, "{ t { here } }").fetches().size());
    }

    @Test
    void planningStopsWhenItsStepsAreUsedUp() {
        Limits few = new Limits(65_536, 5_000, 40, 100, 1_000, 20, 10_000, 10_000, 20);
        Planner planner = new Planner(SupergraphReader.read(TestSupergraphs.industry()), few);
        RequestProblem problem =
                refusal(planner, "{ chips { nodes { designer { name chips { name } } } } }");
        assertEquals(ProblemCode.QUERY_TOO_COMPLEX, problem.code());
        assertTrue(problem.message().contains("20"), problem.message());
        assertEquals(1, plan(planner, "{ chip(id: \"x\") { name } }").fetches().size());
    }

    @Test
    void planIsKeptByTextAndName() {
        PlanCache<Planned.Ready> cache = new PlanCache<>(industry, 2, ready -> ready);
        String text = "query A { chip(id: \"x\") { name } } query B { chip(id: \"x\") { id } }";
        Planned.Ready first = found(cache, text, "A");
        assertTrue(first == found(cache, text, "A"), "The plan was made again");
        assertEquals("B", found(cache, text, "B").operation().name());
        found(cache, "{ event(id: \"e\") { title } }", "");
        assertTrue(first != found(cache, text, "A"), "The oldest plan made no room");
        assertInstanceOf(PlanCache.Found.Refused.class, cache.plan("{ nothing }", ""));
    }

    private static Planned.Ready found(
            PlanCache<Planned.Ready> cache, String text, String operationName) {
        return switch (cache.plan(text, operationName)) {
            case PlanCache.Found.Ready<Planned.Ready>(Planned.Ready ready, boolean _) -> ready;
            case PlanCache.Found.Refused<Planned.Ready>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static QueryPlan plan(Planner planner, String text) {
        return assertInstanceOf(Planned.Ready.class, planner.plan(text, "")).plan();
    }

    private static RequestProblem refusal(Planner planner, String text) {
        return assertInstanceOf(Planned.Refused.class, planner.plan(text, ""))
                .problems()
                .getFirst();
    }

    private static List<List<Fetch>> waves(PlanNode root) {
        return switch (root) {
            case PlanNode.Sequence(List<PlanNode> nodes) ->
                    nodes.stream().map(PlannerTest::fetches).toList();
            case PlanNode other -> List.of(fetches(other));
        };
    }

    private static List<Fetch> fetches(PlanNode node) {
        return switch (node) {
            case PlanNode.Sequence(List<PlanNode> nodes) ->
                    nodes.stream().flatMap(n -> fetches(n).stream()).toList();
            case PlanNode.Parallel(List<PlanNode> nodes) ->
                    nodes.stream().flatMap(n -> fetches(n).stream()).toList();
            case PlanNode.Flatten(var _, PlanNode inner) -> fetches(inner);
            case PlanNode.Condition(var _, PlanNode inner) -> fetches(inner);
            case PlanNode.Request(Fetch fetch) -> List.of(fetch);
        };
    }
}
