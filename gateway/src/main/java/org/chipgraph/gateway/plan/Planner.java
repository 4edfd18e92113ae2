package org.chipgraph.gateway.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.authorization.AccessRules;
import org.chipgraph.gateway.authorization.Rights;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.OperationReader;
import org.chipgraph.gateway.operation.Reading;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.operation.RequestRefused;
import org.chipgraph.gateway.plan.fetch.FetchEmitter;
import org.chipgraph.gateway.plan.fetch.PlanTree;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.plan.graph.OverrideLabels;
import org.chipgraph.gateway.plan.path.OpenRoutes;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Plans operations: from the text of a request to the fetches that answer it.
///
/// Thread: any; the planner has no state beyond the supergraph and what is derived from it.
public final class Planner {

    private final Limits limits;
    private final AccessRules rules;
    private final OperationReader reader;
    private final MoveGraph graph;
    private final OverrideLabels labels;

    public Planner(Supergraph supergraph, Limits limits) {
        this.limits = limits;
        this.rules = AccessRules.of(supergraph);
        this.reader = new OperationReader(supergraph, limits);
        this.graph = new MoveGraph(supergraph);
        this.labels = new OverrideLabels(supergraph);
    }

    /// What a client with these rights may have, to plan one operation with.
    public Access access(Rights rights) {
        return new Access(rules, rights);
    }

    /// The plan for a client that may have everything, where no label of a moving field is on.
    public Planned plan(String text, String operationName) {
        return plan(text, operationName, Access.toEverything(), label -> false);
    }

    /// Shape: `operationName` is empty when the request names none; what `access` does not grant is
    /// not planned, the answer has null and an error there; `isOn` says of the label of a moving
    /// field (`@override`) whether it is on. Errors: returned, never thrown.
    public Planned plan(String text, String operationName, Access access, Predicate<String> isOn) {
        return switch (reader.read(text, operationName, access)) {
            case Reading.Refused(var problems) -> new Planned.Refused(problems);
            case Reading.Accepted(var operation) -> plan(operation, access, isOn);
        };
    }

    private Planned plan(NormalizedOperation operation, Access access, Predicate<String> isOn) {
        List<String> relevant = labels.of(operation.root());
        Set<String> on = on(relevant, isOn);
        try {
            MoveGraph moves = graph.where(on);
            OpenRoutes routes = routes(moves, operation, access);
            QueryPlan plan = PlanTree.plan(routes.operation(), emitted(moves, routes));
            return new Planned.Ready(routes.operation(), plan, relevant, on);
        } catch (RequestRefused refused) {
            return new Planned.Refused(refused.problems());
        }
    }

    /// Whether the supergraph has moving fields at all.
    boolean asksForLabels() {
        return !labels.isEmpty();
    }

    static Set<String> on(List<String> labels, Predicate<String> isOn) {
        Set<String> on = new LinkedHashSet<>(labels);
        on.removeIf(isOn.negate());
        return on;
    }

    private OpenRoutes routes(MoveGraph moves, NormalizedOperation operation, Access access) {
        return OpenRoutes.find(moves, operation, access, limits.planSteps());
    }

    private static FetchEmitter.Emitted emitted(MoveGraph moves, OpenRoutes routes) {
        return FetchEmitter.emit(moves, routes.operation(), routes.routed().draft());
    }

    /// One stage's result as text, for people; when the operation is refused, its problems.
    public record Explained(String text, boolean refused) {}

    /// For a client that may have everything.
    public Explained explain(
            Stage stage, String text, String operationName, Predicate<String> isOn) {
        return switch (reader.read(text, operationName)) {
            case Reading.Refused(var problems) -> refusal(problems);
            case Reading.Accepted(var operation) -> explain(stage, operation, isOn);
        };
    }

    private Explained explain(Stage stage, NormalizedOperation operation, Predicate<String> isOn) {
        MoveGraph moves = graph.where(on(labels.of(operation.root()), isOn));
        try {
            String result =
                    switch (stage) {
                        case NORMALIZED -> Explanation.of(operation);
                        case COST -> Explanation.ofCost(operation, graph.supergraph());
                        case GRAPH -> lines(moves.lines());
                        case PATHS -> lines(everything(moves, operation).routed().lines());
                        case FETCHES ->
                                Explanation.of(
                                        emitted(moves, everything(moves, operation)).fetches());
                        case PLAN ->
                                PlanPrinter.print(
                                        PlanTree.plan(
                                                operation,
                                                emitted(moves, everything(moves, operation))));
                    };
            return new Explained(result, false);
        } catch (RequestRefused refused) {
            return refusal(refused.problems());
        }
    }

    private OpenRoutes everything(MoveGraph moves, NormalizedOperation operation) {
        return routes(moves, operation, Access.toEverything());
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static Explained refusal(List<RequestProblem> problems) {
        List<String> messages =
                problems.stream()
                        .map(problem -> problem.code() + ": " + problem.message())
                        .toList();
        return new Explained(lines(messages), true);
    }
}
