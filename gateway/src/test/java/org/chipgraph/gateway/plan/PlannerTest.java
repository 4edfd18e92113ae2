package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.authorization.Rights;
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
        assertInstanceOf(
                PlanCache.Found.Refused.class,
                cache.find("{ nothing }", "", Rights.ANONYMOUS, label -> false).plan());
    }

    @Test
    void clientsThatMayHaveTheSameShareAPlan() {
        Planner planner =
                new Planner(SupergraphReader.read(TestSupergraphs.protectedOne()), Limits.DEFAULT);
        PlanCache<Planned.Ready> cache = new PlanCache<>(planner, 2, ready -> ready);
        Rights reader = new Rights(true, Set.of("views"), Set.of("hr"));
        Rights payer = new Rights(true, Set.of("pay"), Set.of());
        String open = "{ me { name } }";
        assertSame(found(cache, open, Rights.ANONYMOUS), found(cache, open, payer));
        String salary = "{ me { name salary } }";
        Planned.Ready refused = found(cache, salary, Rights.ANONYMOUS);
        assertSame(refused, found(cache, salary, reader));
        Planned.Ready granted = found(cache, salary, payer);
        assertNotSame(refused, granted);
        assertSame(
                granted, found(cache, salary, new Rights(true, Set.of("hr", "admin"), Set.of())));
        assertSame(refused, found(cache, salary, Rights.ANONYMOUS));
    }

    @Test
    void operationHasAPlanForEachStateOfTheLabelsThatMatterToIt() {
        Planner planner =
                new Planner(SupergraphReader.read(TestSupergraphs.moving()), Limits.DEFAULT);
        PlanCache<Planned.Ready> cache = new PlanCache<>(planner, 9, ready -> ready);
        String prices = "{ products { price } }";
        List<String> asked = new ArrayList<>();
        Planned.Ready off = found(cache, prices, asked::add, false);
        Planned.Ready on = found(cache, prices, asked::add, true);
        assertEquals(List.of("percent(25)", "percent(25)"), asked);
        assertEquals(List.of("catalog"), subgraphs(off));
        assertEquals(List.of("catalog", "pricing"), subgraphs(on));
        assertTrue(off == found(cache, prices, asked::add, false), "The plan was made again");
        assertTrue(on == found(cache, prices, asked::add, true), "The plan was made again");
        asked.clear();
        found(cache, "{ products { name } }", asked::add, true);
        assertEquals(List.of(), asked);
    }

    @Test
    void planIsKnownOnlyToClientsThatMayHaveTheSame() {
        Planner planner =
                new Planner(SupergraphReader.read(TestSupergraphs.protectedOne()), Limits.DEFAULT);
        PlanCache<Planned.Ready> cache = new PlanCache<>(planner, 2, ready -> ready);
        String salary = "{ me { name salary } }";
        found(cache, salary, Rights.ANONYMOUS);
        assertTrue(isKnown(cache, salary, Rights.ANONYMOUS));
        assertFalse(isKnown(cache, salary, new Rights(true, Set.of("pay"), Set.of())));
        assertFalse(isKnown(cache, "{ me { name } }", Rights.ANONYMOUS));
    }

    @Test
    void labelIsDrawnOnceForARequestThatIsLookedForAndThenPlanned() {
        Planner planner =
                new Planner(SupergraphReader.read(TestSupergraphs.moving()), Limits.DEFAULT);
        PlanCache<Planned.Ready> cache = new PlanCache<>(planner, 9, ready -> ready);
        String prices = "{ products { price } }";
        found(cache, prices, _ -> {}, false);
        List<Boolean> draws = new ArrayList<>(List.of(true, false));
        PlanCache.Lookup<Planned.Ready> lookup =
                cache.find(prices, "", Rights.ANONYMOUS, _ -> draws.removeFirst());
        assertFalse(lookup.isKnown(_ -> true));
        assertEquals(List.of("catalog", "pricing"), subgraphs(ready(lookup.plan())));
        assertEquals(List.of(false), draws);
    }

    private static boolean isKnown(PlanCache<Planned.Ready> cache, String text, Rights rights) {
        return cache.find(text, "", rights, _ -> false).isKnown(_ -> true);
    }

    private static Planned.Ready found(
            PlanCache<Planned.Ready> cache, String text, Consumer<String> asked, boolean on) {
        return ready(
                cache.find(
                                text,
                                "",
                                Rights.ANONYMOUS,
                                label -> {
                                    asked.accept(label);
                                    return on;
                                })
                        .plan());
    }

    private static List<String> subgraphs(Planned.Ready planned) {
        return planned.plan().fetches().stream().map(Fetch::subgraph).toList();
    }

    private static Planned.Ready found(
            PlanCache<Planned.Ready> cache, String text, String operationName) {
        return found(cache, text, operationName, Rights.ANONYMOUS);
    }

    private static Planned.Ready found(PlanCache<Planned.Ready> cache, String text, Rights rights) {
        return found(cache, text, "", rights);
    }

    private static Planned.Ready found(
            PlanCache<Planned.Ready> cache, String text, String operationName, Rights rights) {
        return ready(cache.find(text, operationName, rights, label -> false).plan());
    }

    private static Planned.Ready ready(PlanCache.Found<Planned.Ready> found) {
        return switch (found) {
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
