package org.chipgraph.gateway.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
import org.chipgraph.gateway.plan.path.Router;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Plans operations: from the text of a request to the fetches that answer it.
///
/// Thread: any; the planner has no state beyond the supergraph and what is derived from it.
public final class Planner {

    private final Limits limits;
    private final OperationReader reader;
    private final MoveGraph graph;
    private final OverrideLabels labels;

    public Planner(Supergraph supergraph, Limits limits) {
        this.limits = limits;
        this.reader = new OperationReader(supergraph, limits);
        this.graph = new MoveGraph(supergraph);
        this.labels = new OverrideLabels(supergraph);
    }

    /// The plan where no label of a moving field is on.
    public Planned plan(String text, String operationName) {
        return plan(text, operationName, label -> false);
    }

    /// Shape: `operationName` is empty when the request names none; `isOn` says of the label of a
    /// moving field (`@override`) whether it is on. Errors: returned, never thrown.
    public Planned plan(String text, String operationName, Predicate<String> isOn) {
        return switch (reader.read(text, operationName)) {
            case Reading.Refused(var problems) -> new Planned.Refused(problems);
            case Reading.Accepted(var operation) -> plan(operation, isOn);
        };
    }

    private Planned plan(NormalizedOperation operation, Predicate<String> isOn) {
        List<String> relevant = labels.of(operation.root());
        Set<String> on = on(relevant, isOn);
        try {
            QueryPlan plan = PlanTree.plan(operation, emitted(graph.where(on), operation));
            return new Planned.Ready(operation, plan, relevant, on);
        } catch (RequestRefused refused) {
            return new Planned.Refused(refused.problems());
        }
    }

    static Set<String> on(List<String> labels, Predicate<String> isOn) {
        Set<String> on = new LinkedHashSet<>(labels);
        on.removeIf(isOn.negate());
        return on;
    }

    private Router.Routed routed(MoveGraph moves, NormalizedOperation operation) {
        return Router.route(moves, operation, limits.planSteps());
    }

    private FetchEmitter.Emitted emitted(MoveGraph moves, NormalizedOperation operation) {
        return FetchEmitter.emit(moves, operation, routed(moves, operation).draft());
    }

    /// One stage's result as text, for people; when the operation is refused, its problems.
    public record Explained(String text, boolean refused) {}

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
                        case GRAPH -> lines(moves.lines());
                        case PATHS -> lines(routed(moves, operation).lines());
                        case FETCHES -> Explanation.of(emitted(moves, operation).fetches());
                        case PLAN ->
                                PlanPrinter.print(
                                        PlanTree.plan(operation, emitted(moves, operation)));
                    };
            return new Explained(result, false);
        } catch (RequestRefused refused) {
            return refusal(refused.problems());
        }
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
