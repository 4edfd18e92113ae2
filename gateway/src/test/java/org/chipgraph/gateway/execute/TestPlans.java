package org.chipgraph.gateway.execute;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.operation.OperationKind;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.EntityBatch;
import org.chipgraph.gateway.plan.Fetch;
import org.chipgraph.gateway.plan.PlanNode;
import org.chipgraph.gateway.plan.QueryPlan;
import org.chipgraph.gateway.plan.Representation;
import org.chipgraph.gateway.plan.Representation.Case;
import org.chipgraph.gateway.plan.ResponsePath;
import org.chipgraph.gateway.plan.ResponsePath.Step;
import org.chipgraph.gateway.plan.Shape;
import org.jspecify.annotations.Nullable;

/// Plans written by hand, and what the client is answered when they run.
final class TestPlans {

    private final OperationKind kind;
    private final Shape shape;
    private final List<Fetch> fetches = new ArrayList<>();

    private TestPlans(OperationKind kind, Shape shape) {
        this.kind = kind;
        this.shape = shape;
    }

    static TestPlans query(Shape shape) {
        return new TestPlans(OperationKind.QUERY, shape);
    }

    static TestPlans mutation(Shape shape) {
        return new TestPlans(OperationKind.MUTATION, shape);
    }

    TestPlans root(String subgraph, String document, Integer... after) {
        return root(subgraph, document, List.of(), After.of(after));
    }

    record After(List<Integer> fetches) {
        static After of(Integer... fetches) {
            return new After(List.of(fetches));
        }
    }

    TestPlans root(String subgraph, String document, List<String> variables, After after) {
        return add(subgraph, document, variables, List.of(), after, When.always());
    }

    /// Asks for `selection` of the `type` entities at the paths, found by their `id` in slot 0.
    TestPlans entities(
            String subgraph, String type, String selection, After after, ResponsePath... paths) {
        String document =
                "query($representations: [_Any!]!) { _entities(representations: $representations)"
                        + " { ... on %s { %s } } }";
        Representation byId =
                new Representation(
                        List.of(
                                new Case(
                                        List.of(),
                                        Case.RUNTIME,
                                        List.of(
                                                new Representation.Field(
                                                        "id", 0, true, Representation.LEAF)))));
        EntityBatch batch =
                new EntityBatch(
                        "_entities", "representations", List.of(paths), byId, When.always());
        return add(
                subgraph,
                document.formatted(type, selection),
                List.of(),
                List.of(batch),
                after,
                When.always());
    }

    private TestPlans add(
            String subgraph,
            String document,
            List<String> variables,
            List<EntityBatch> batches,
            After after,
            When when) {
        fetches.add(
                new Fetch(
                        fetches.size(),
                        subgraph,
                        kind,
                        document,
                        variables,
                        batches,
                        after.fetches(),
                        when));
        return this;
    }

    /// `0` and `1` are slots to enter, `@` is every item of a list.
    static ResponsePath path(Object... steps) {
        ResponsePath path = ResponsePath.ROOT;
        for (Object step : steps) {
            path =
                    path.then(
                            step instanceof Integer slot
                                    ? new Step.Enter(slot, "slot " + slot)
                                    : new Step.Each());
        }
        return path;
    }

    CompiledPlan compiled() {
        PlanNode tree =
                new PlanNode.Sequence(
                        fetches.stream().<PlanNode>map(PlanNode.Request::new).toList());
        return new CompiledPlan(
                new QueryPlan(kind, tree, fetches, shape, QueryPlan.Introspection.NONE));
    }

    String run(SubgraphFetcher subgraphs) {
        return run(subgraphs, Map.of(), Duration.ofSeconds(10));
    }

    String run(
            SubgraphFetcher subgraphs, Map<String, @Nullable Object> variables, Duration deadline) {
        Executor executor = new Executor(subgraphs, new TestSchema().introspection(), deadline);
        Execution execution =
                executor.prepare(compiled(), new ClientVariables(variables, Map.of()), "Bearer t");
        return new String(executor.answer(execution), StandardCharsets.UTF_8);
    }
}
