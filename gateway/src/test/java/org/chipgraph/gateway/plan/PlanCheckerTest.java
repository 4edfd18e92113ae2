package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.check.PlanChecker;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

/// A right plan, broken in one way at a time: the checker finds each.
class PlanCheckerTest {

    private final PlanChecker checker = new PlanChecker(TestSupergraphs.industry());
    private final Planner planner =
            new Planner(SupergraphReader.read(TestSupergraphs.industry()), Limits.DEFAULT);
    private final QueryPlan right =
            planned("{ chip(id: \"x\") { name designer { name } events { title } } }");

    private QueryPlan planned(String text) {
        return assertInstanceOf(Planned.Ready.class, planner.plan(text, "")).plan();
    }

    @Test
    void rightPlanHasNoProblems() {
        assertEquals(List.of(), checker.check(right));
    }

    @Test
    void missingFetchIsFound() {
        List<Fetch> fetches = new ArrayList<>(right.fetches());
        fetches.removeLast();
        assertFound("is never fetched", with(fetches));
    }

    @Test
    void keyThatIsNotFetchedIsFound() {
        assertFound(
                "before it is known",
                changed(0, fetch -> text(fetch, fetch.document().replace(" memberOfIds", ""))));
    }

    @Test
    void fetchThatDoesNotWaitIsFound() {
        assertFound(
                "before it is known",
                changed(
                        1,
                        fetch ->
                                new Fetch(
                                        fetch.id(),
                                        fetch.subgraph(),
                                        fetch.kind(),
                                        fetch.document(),
                                        fetch.variables(),
                                        fetch.batches(),
                                        List.of(),
                                        fetch.when())));
    }

    @Test
    void fieldThatTheSubgraphDoesNotHaveIsFound() {
        assertFound(
                "is not valid for",
                changed(0, fetch -> text(fetch, fetch.document().replace("name", "nome: nime"))));
    }

    @Test
    void externalFieldIsFound() {
        assertFound(
                "events cannot answer Chip.memberOfIds",
                changed(
                        entityFetch("events"),
                        fetch ->
                                text(
                                        fetch,
                                        fetch.document()
                                                .replace("on Chip { ", "on Chip { memberOfIds "))));
    }

    @Test
    void conditionThatIsTooNarrowIsFound() {
        String conditional = fetchDocument(0).replace("name", "name @include(if: $v)");
        String declared = "query ($v: Boolean!) " + conditional.substring("query".length());
        assertFound("is never fetched", changed(0, fetch -> text(fetch, declared)));
        assertFound(
                "is never fetched",
                changed(
                        entityFetch("events"),
                        fetch -> {
                            EntityBatch batch = fetch.batches().getFirst();
                            When narrow = When.variable("v", true);
                            return new Fetch(
                                    fetch.id(),
                                    fetch.subgraph(),
                                    fetch.kind(),
                                    fetch.document(),
                                    fetch.variables(),
                                    List.of(
                                            new EntityBatch(
                                                    batch.alias(),
                                                    batch.variable(),
                                                    batch.paths(),
                                                    batch.representation(),
                                                    narrow)),
                                    fetch.after(),
                                    narrow);
                        }));
    }

    @Test
    void typeThatIsNotFetchedIsFound() {
        QueryPlan plan =
                planned("{ event(id: \"e\") { participants { party { ... on Chip { name } } } } }");
        assertEquals(List.of(), checker.check(plan));
        List<Fetch> fetches = new ArrayList<>(plan.fetches());
        Fetch first = fetches.getFirst();
        fetches.set(0, text(first, first.document().replace("__typename ", "")));
        QueryPlan broken =
                new QueryPlan(
                        plan.kind(), plan.root(), fetches, plan.shape(), plan.introspection());
        assertFound("The type of Chip", broken);
    }

    private String fetchDocument(int id) {
        return right.fetches().get(id).document();
    }

    private int entityFetch(String subgraph) {
        return right.fetches().stream()
                .filter(fetch -> !fetch.isRoot() && fetch.subgraph().equals(subgraph))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void assertFound(String expected, QueryPlan broken) {
        List<String> problems = checker.check(broken);
        assertTrue(
                problems.stream().anyMatch(problem -> problem.contains(expected)),
                problems.toString());
    }

    private QueryPlan changed(int id, UnaryOperator<Fetch> change) {
        List<Fetch> fetches = new ArrayList<>(right.fetches());
        fetches.set(id, change.apply(fetches.get(id)));
        return with(fetches);
    }

    private QueryPlan with(List<Fetch> fetches) {
        return new QueryPlan(
                right.kind(), right.root(), fetches, right.shape(), right.introspection());
    }

    private static Fetch text(Fetch fetch, String document) {
        return new Fetch(
                fetch.id(),
                fetch.subgraph(),
                fetch.kind(),
                document,
                fetch.variables(),
                fetch.batches(),
                fetch.after(),
                fetch.when());
    }
}
