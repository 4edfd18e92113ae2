package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.operation.FieldPlace;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.Refusals;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.operation.RequestRefused;
import org.chipgraph.gateway.plan.graph.MoveGraph;

/// Routes that go by no key which the client may not have.
///
/// Shape: `operation` is the client's, less what only such a key leads to.
public record OpenRoutes(NormalizedOperation operation, Router.Routed routed) {

    /// Errors: as `Router.route`, which a field is also told to without regard to keys.
    public static OpenRoutes find(
            MoveGraph graph, NormalizedOperation operation, Access access, long allowedSteps) {
        if (!access.isNeeded()) {
            return new OpenRoutes(operation, Router.route(graph, operation, allowedSteps));
        }
        MoveGraph open = graph.only(key -> access.grantsKey(key.type(), key.key()));
        NormalizedOperation rest = operation;
        while (true) {
            try {
                return new OpenRoutes(rest, Router.route(open, rest, allowedSteps));
            } catch (RequestRefused refused) {
                Router.route(graph, rest, allowedSteps);
                rest = Refusals.refuse(graph.supergraph(), rest, places(refused));
            }
        }
    }

    private static List<FieldPlace> places(RequestRefused refused) {
        List<FieldPlace> places = new ArrayList<>();
        for (RequestProblem problem : refused.problems()) {
            if (!(problem instanceof RequestProblem.Unsatisfiable unsatisfiable)) {
                throw refused;
            }
            places.add(unsatisfiable.place());
        }
        return places;
    }
}
