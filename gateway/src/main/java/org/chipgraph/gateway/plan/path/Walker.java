package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.plan.graph.MoveGraph;

/// Finds all routes to a leaf that differ in where they end, each with what it adds to the draft.
///
/// At each place it keeps the cheapest route per subgraph. A field is taken directly where the
/// subgraph at hand answers it; beside that, every other subgraph that owns the field is entered by
/// a key whose fields can be had. Cost: 1000 per entry, 1 per field, nothing for what is there.
final class Walker {

    /// How far a chain got: the routes to its end, or the index of the field that stopped it.
    record Walk(List<Route> routes, int stoppedAt) {}

    private final MoveGraph graph;
    private final FieldSteps fieldSteps;
    private final Doors doors;
    private final Entrance entrance;

    Walker(MoveGraph graph, RequiredFields required, StepBudget budget, String favourite) {
        this.graph = graph;
        this.fieldSteps = new FieldSteps(graph, required, budget);
        this.doors = new Doors(graph);
        this.entrance = new Entrance(graph, required, budget, fieldSteps, this, favourite);
    }

    /// The draft has changed.
    void forget() {
        entrance.forget();
    }

    /// What a request of its own to the subgraph costs.
    long entryCost(String subgraph) {
        return entrance.cost(subgraph);
    }

    Walk walk(List<Route> starts, List<Wanted> chain) {
        List<Route> routes = starts;
        for (int i = 0; i < chain.size(); i++) {
            routes = step(routes, chain.get(i));
            if (routes.isEmpty()) {
                return new Walk(List.of(), i);
            }
            if (routes.stream().allMatch(Route::isVacuous)) {
                return new Walk(routes, i);
            }
            routes = new ArrayList<>(routes);
        }
        return new Walk(routes, chain.size());
    }

    List<Route> step(List<Route> routes, Wanted asked) {
        Map<Route.Standing, Route> best = new LinkedHashMap<>();
        List<Route> open = routes.stream().filter(route -> !route.isVacuous()).toList();
        Wanted wanted = possible(open, asked);
        for (Route route : routes) {
            if (route.isVacuous()) {
                keepCheapest(best, route);
            }
        }
        for (Route route : open) {
            fieldSteps.direct(route, wanted).ifPresent(next -> keepCheapest(best, next));
        }
        for (Route route : open) {
            enterOwners(route, wanted, best);
        }
        if (best.isEmpty()) {
            for (Route route : closure(open, wanted)) {
                fieldSteps.direct(route, wanted).ifPresent(next -> keepCheapest(best, next));
                enterOwners(route, wanted, best);
            }
        }
        return sorted(best.values());
    }

    /// The runtime types in groups that each subgraph at hand answers alike.
    List<Set<String>> kinds(List<Route> routes, FieldSlot slot, Set<String> types) {
        List<Set<String>> kinds = List.of(types);
        if (types.size() == 1 || routes.stream().anyMatch(Route::blind)) {
            return kinds;
        }
        for (Route route : routes) {
            if (!route.isVacuous()) {
                kinds = kinds.stream().flatMap(kind -> split(route, slot, kind).stream()).toList();
            }
        }
        return kinds;
    }

    private Collection<Set<String>> split(Route route, FieldSlot slot, Set<String> types) {
        Map<FieldSteps.Answered, Set<String>> split = new LinkedHashMap<>();
        Set<String> never = new LinkedHashSet<>(types);
        for (String type : types) {
            if (route.types().contains(type)) {
                never.remove(type);
                split.computeIfAbsent(
                                fieldSteps.answered(route, type, slot), a -> new LinkedHashSet<>())
                        .add(type);
            }
        }
        if (split.size() < 2) {
            return List.of(types);
        }
        split.values().iterator().next().addAll(never);
        return split.values();
    }

    /// Subgraphs that answer the same from the root on must agree, so only the types that each of
    /// them can return are met.
    private static Wanted possible(List<Route> routes, Wanted wanted) {
        Set<String> types = new LinkedHashSet<>(wanted.types());
        for (Route route : routes) {
            if (!route.types().containsAll(types) && route.isFirstHand()) {
                types.retainAll(route.types());
            }
        }
        return types.equals(wanted.types()) ? wanted : wanted.only(types);
    }

    private static void keepCheapest(Map<Route.Standing, Route> best, Route route) {
        best.merge(route.standing(), route, (a, b) -> a.cost() <= b.cost() ? a : b);
    }

    static List<Route> sorted(Collection<Route> routes) {
        return routes.stream()
                .sorted(Comparator.comparingLong(Route::cost).thenComparingInt(r -> -r.met()))
                .toList();
    }

    private void enterOwners(Route route, Wanted wanted, Map<Route.Standing, Route> best) {
        Set<String> here = route.meets(wanted);
        if (here.isEmpty()) {
            return;
        }
        for (String target : graph.subgraphs()) {
            for (Visit.Door door : doors.to(route, target, here, wanted.slot().field())) {
                if (target.equals(route.subgraph()) && door.inputs().isEmpty()) {
                    continue;
                }
                entrance.enter(route, target, door, here, wanted.when(), true)
                        .flatMap(entered -> fieldSteps.direct(entered, wanted))
                        .ifPresent(next -> keepCheapest(best, next));
            }
        }
    }

    /// All subgraphs that can be entered at the place, through others if need be.
    private List<Route> closure(List<Route> routes, Wanted wanted) {
        Map<Route.Standing, Route> reached = new LinkedHashMap<>();
        List<Route> frontier = routes;
        while (!frontier.isEmpty()) {
            Map<Route.Standing, Route> next = new LinkedHashMap<>();
            for (Route route : frontier) {
                enterAnywhere(route, wanted, next);
            }
            next.keySet().removeAll(reached.keySet());
            reached.putAll(next);
            frontier = List.copyOf(next.values());
        }
        return List.copyOf(reached.values());
    }

    private void enterAnywhere(Route route, Wanted wanted, Map<Route.Standing, Route> entered) {
        Set<String> here = route.meets(wanted);
        if (here.isEmpty()) {
            return;
        }
        for (String target : graph.subgraphs()) {
            if (target.equals(route.subgraph())) {
                continue;
            }
            for (Visit.Door door : doors.into(route, target, here)) {
                entrance.enter(route, target, door, here, wanted.when(), false)
                        .ifPresent(next -> keepCheapest(entered, next));
            }
        }
    }
}
