package org.chipgraph.gateway.plan;

import java.util.List;
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

    public Planner(Supergraph supergraph, Limits limits) {
        this.limits = limits;
        this.rules = AccessRules.of(supergraph);
        this.reader = new OperationReader(supergraph, limits);
        this.graph = new MoveGraph(supergraph);
    }

    /// What a client with these rights may have, to plan one operation with.
    public Access access(Rights rights) {
        return new Access(rules, rights);
    }

    /// Plans for a client that may have everything.
    public Planned plan(String text, String operationName) {
        return plan(text, operationName, Access.toEverything());
    }

    /// Shape: `operationName` is empty when the request names none; what `access` does not grant is
    /// not planned, the answer has null and an error there. Errors: returned, never thrown.
    public Planned plan(String text, String operationName, Access access) {
        return switch (reader.read(text, operationName, access)) {
            case Reading.Refused(var problems) -> new Planned.Refused(problems);
            case Reading.Accepted(var operation) -> plan(operation, access);
        };
    }

    private Planned plan(NormalizedOperation operation, Access access) {
        try {
            OpenRoutes routes = routes(operation, access);
            return new Planned.Ready(
                    routes.operation(), PlanTree.plan(routes.operation(), emitted(routes)));
        } catch (RequestRefused refused) {
            return new Planned.Refused(refused.problems());
        }
    }

    private OpenRoutes routes(NormalizedOperation operation, Access access) {
        return OpenRoutes.find(graph, operation, access, limits.planSteps());
    }

    private FetchEmitter.Emitted emitted(OpenRoutes routes) {
        return FetchEmitter.emit(graph, routes.operation(), routes.routed().draft());
    }

    /// One stage's result as text, for people; when the operation is refused, its problems.
    public record Explained(String text, boolean refused) {}

    public Explained explain(Stage stage, String text, String operationName) {
        Access access = Access.toEverything();
        return switch (reader.read(text, operationName, access)) {
            case Reading.Refused(var problems) -> refusal(problems);
            case Reading.Accepted(var operation) -> explain(stage, operation, access);
        };
    }

    private Explained explain(Stage stage, NormalizedOperation operation, Access access) {
        try {
            String result =
                    switch (stage) {
                        case NORMALIZED -> Explanation.of(operation);
                        case GRAPH -> lines(graph.lines());
                        case PATHS -> lines(routes(operation, access).routed().lines());
                        case FETCHES ->
                                Explanation.of(emitted(routes(operation, access)).fetches());
                        case PLAN -> printed(routes(operation, access));
                    };
            return new Explained(result, false);
        } catch (RequestRefused refused) {
            return refusal(refused.problems());
        }
    }

    private String printed(OpenRoutes routes) {
        return PlanPrinter.print(PlanTree.plan(routes.operation(), emitted(routes)));
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
