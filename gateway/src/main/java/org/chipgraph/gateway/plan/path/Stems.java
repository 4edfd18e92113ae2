package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.FieldSet;

/// The routes from the root to the place above a leaf, kept while the draft stays as it is.
final class Stems {

    private final MoveGraph graph;
    private final Walker walker;
    private final Place root;
    private final IdentityHashMap<List<Wanted>, List<Route>> known = new IdentityHashMap<>();

    Stems(MoveGraph graph, Walker walker, Place root) {
        this.graph = graph;
        this.walker = walker;
        this.root = root;
    }

    /// The draft has changed.
    void forget() {
        known.clear();
    }

    /// Shape: `above` is the same list for all siblings.
    List<Route> routes(List<Wanted> above, int turn) {
        List<Route> routes = known.get(above);
        if (routes == null) {
            routes = walk(above, turn).routes();
            known.put(above, routes);
        }
        return routes;
    }

    /// The routes to the end of a chain, or how far it leads.
    Walker.Walk walk(List<Wanted> chain, int turn) {
        return walker.walk(starts(turn), chain);
    }

    private List<Route> starts(int turn) {
        List<Route> starts = new ArrayList<>();
        for (String subgraph : graph.subgraphs()) {
            if (graph.runtimeTypes(subgraph, root.type()).isEmpty()) {
                continue;
            }
            Optional<Visit> visit =
                    root.visits().stream()
                            .filter(v -> v.subgraph().equals(subgraph) && v.turn() == turn)
                            .findFirst();
            starts.add(
                    new Route(
                            root,
                            subgraph,
                            root.type(),
                            Set.of(root.type()),
                            FieldSet.NONE,
                            visit,
                            false,
                            visit.isPresent() ? 0 : walker.entryCost(subgraph),
                            new Route.Step.Begin(turn)));
        }
        return starts;
    }
}
