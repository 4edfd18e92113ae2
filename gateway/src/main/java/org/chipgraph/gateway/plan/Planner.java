package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.OperationReader;
import org.chipgraph.gateway.operation.Reading;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.operation.RequestRefused;
import org.chipgraph.gateway.plan.fetch.FetchEmitter;
import org.chipgraph.gateway.plan.fetch.PlanTree;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.plan.path.Router;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Plans operations: from the text of a request to the fetches that answer it.
///
/// Thread: any; the planner has no state beyond the supergraph and what is derived from it.
public final class Planner {

    private final Limits limits;
    private final OperationReader reader;
    private final MoveGraph graph;

    public Planner(Supergraph supergraph, Limits limits) {
        this.limits = limits;
        this.reader = new OperationReader(supergraph, limits);
        this.graph = new MoveGraph(supergraph);
    }

    /// Shape: `operationName` is empty when the request names none. Errors: returned, never thrown.
    public Planned plan(String text, String operationName) {
        return switch (reader.read(text, operationName)) {
            case Reading.Refused(var problems) -> new Planned.Refused(problems);
            case Reading.Accepted(var operation) -> plan(operation);
        };
    }

    private Planned plan(NormalizedOperation operation) {
        try {
            return new Planned.Ready(operation, PlanTree.plan(operation, emitted(operation)));
        } catch (RequestRefused refused) {
            return new Planned.Refused(refused.problems());
        }
    }

    private Router.Routed routed(NormalizedOperation operation) {
        return Router.route(graph, operation, limits.planSteps());
    }

    private FetchEmitter.Emitted emitted(NormalizedOperation operation) {
        return FetchEmitter.emit(graph, operation, routed(operation).draft());
    }

    /// One stage's result as text, for people; when the operation is refused, its problems.
    public record Explained(String text, boolean refused) {}

    public Explained explain(Stage stage, String text, String operationName) {
        return switch (reader.read(text, operationName)) {
            case Reading.Refused(var problems) -> refusal(problems);
            case Reading.Accepted(var operation) -> explain(stage, operation);
        };
    }

    private Explained explain(Stage stage, NormalizedOperation operation) {
        try {
            String result =
                    switch (stage) {
                        case NORMALIZED -> Explanation.of(operation);
                        case GRAPH -> lines(graph.lines());
                        case PATHS -> lines(routed(operation).lines());
                        case FETCHES -> Explanation.of(emitted(operation).fetches());
                        case PLAN ->
                                PlanPrinter.print(PlanTree.plan(operation, emitted(operation)));
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
