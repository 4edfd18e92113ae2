package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.jspecify.annotations.Nullable;

/// Finds all routes to a leaf that differ in where they end, each with what it adds to the draft.
///
/// At each place it keeps the cheapest route per subgraph. A field is taken directly where the
/// subgraph at hand answers it; beside that, every other subgraph that owns the field is entered by
/// a key whose fields can be had. Cost: 1000 per entry, 1 per field, nothing for what is there.
final class Walker {

    static final long ENTRY = 1000;

    /// How far a chain got: the routes to its end, or the index of the field that stopped it.
    record Walk(List<Route> routes, int stoppedAt) {}

    private record Entry(Place place, String subgraph, Visit.Door door) {}

    private final MoveGraph graph;
    private final Asks asks;
    private final StepBudget budget;
    private final FieldSteps fieldSteps;
    private final Doors doors;
    private final EnclosingContexts contexts;
    private final Set<Entry> inProgress = new LinkedHashSet<>();

    Walker(MoveGraph graph, RequiredFields required, StepBudget budget) {
        this.graph = graph;
        this.asks = new Asks(required);
        this.budget = budget;
        this.fieldSteps = new FieldSteps(graph, required, budget);
        this.doors = new Doors(graph);
        this.contexts = new EnclosingContexts(graph.supergraph().contexts());
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

    List<Route> step(List<Route> routes, Wanted wanted) {
        Map<Route.Standing, Route> best = new LinkedHashMap<>();
        List<Route> open = routes.stream().filter(route -> !route.isVacuous()).toList();
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

    private static void keepCheapest(Map<Route.Standing, Route> best, Route route) {
        best.merge(route.standing(), route, (a, b) -> a.cost() <= b.cost() ? a : b);
    }

    private static List<Route> sorted(Collection<Route> routes) {
        return routes.stream().sorted(Comparator.comparingLong(Route::cost)).toList();
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
                enter(route, target, door, here, wanted.when(), true)
                        .flatMap(entered -> fieldSteps.direct(entered, wanted))
                        .ifPresent(next -> keepCheapest(best, next));
            }
        }
    }

    private Optional<Route> enter(
            Route route,
            String target,
            Visit.Door door,
            Set<String> wanted,
            When when,
            boolean mayEnterForRequires) {
        budget.spend();
        Set<String> types = doors.types(door, target, wanted);
        Optional<List<EnclosingContexts.Around>> around =
                contexts.of(route, door.inputs().contexts());
        Entry entry = new Entry(route.place(), target, door);
        if (around.isEmpty() || !inProgress.add(entry)) {
            return Optional.empty();
        }
        try {
            List<Visit.Setting> settings =
                    around.get().stream().map(EnclosingContexts.Around::setting).toList();
            Optional<Visit> existing = Doors.existing(route.place(), target, door, route.turn());
            boolean complete = existing.filter(v -> v.admits(types, settings)).isPresent();
            long cost = route.cost() + (existing.isPresent() ? 0 : ENTRY);
            List<Route.Needed> needs = new ArrayList<>();
            if (!complete) {
                for (Asks.Ask ask :
                        asks.of(route, door, types, when, mayEnterForRequires, around.get())) {
                    Route need = need(ask.from(), ask.chain(), ask.mayEnter());
                    if (need == null) {
                        return Optional.empty();
                    }
                    needs.add(new Route.Needed(need, ask.from().place(), ask.reached()));
                    cost += Math.max(0, need.cost() - ask.from().cost());
                }
            }
            return Optional.of(
                    new Route(
                            route.place(),
                            target,
                            door.asType().isEmpty() ? route.place().type() : door.asType(),
                            types,
                            FieldSet.NONE,
                            existing,
                            door.blind() && graph.isInterfaceObject(target, door.asType()),
                            cost,
                            new Route.Step.Enter(route, door, types, settings, needs)));
        } finally {
            inProgress.remove(entry);
        }
    }

    /// The cheapest way to a field that a representation needs. A key's own fields are taken where
    /// the route stands; another key for them would be another way in, which `closure` finds.
    private @Nullable Route need(Route route, List<Wanted> chain, boolean mayEnter) {
        List<Route> starts = new ArrayList<>();
        starts.add(route);
        for (Route back = route; back.step() instanceof Route.Step.Enter enter; ) {
            back = enter.from();
            starts.add(back);
        }
        for (Visit visit : route.place().visits()) {
            boolean covers = visit.types().containsAll(route.types());
            if (visit.door().isPresent() && covers && route.visit().orElse(null) != visit) {
                starts.add(staying(visit, route));
            }
        }
        List<Route> first = new ArrayList<>();
        if (mayEnter) {
            first.addAll(step(starts, chain.getFirst()));
        } else {
            for (Route start : starts) {
                fieldSteps.direct(start, chain.getFirst()).ifPresent(first::add);
            }
        }
        List<Route> ends = walk(sorted(first), chain.subList(1, chain.size())).routes();
        return ends.isEmpty() ? null : ends.getFirst();
    }

    private Route staying(Visit visit, Route beside) {
        return new Route(
                visit.place(),
                visit.subgraph(),
                visit.typeHere(),
                visit.types(),
                visit.provided(),
                Optional.of(visit),
                visit.door().filter(Visit.Door::blind).isPresent()
                        && graph.isInterfaceObject(visit.subgraph(), visit.typeHere()),
                beside.cost(),
                new Route.Step.Stay(beside));
    }

    /// All subgraphs that can be entered at the place, through others if need be.
    private List<Route> closure(List<Route> routes, Wanted wanted) {
        Map<String, Route> reached = new LinkedHashMap<>();
        List<Route> frontier = routes;
        List<Route> all = new ArrayList<>();
        while (!frontier.isEmpty()) {
            List<Route> next = new ArrayList<>();
            for (Route route : frontier) {
                Set<String> here = route.meets(wanted);
                for (String target : here.isEmpty() ? List.<String>of() : graph.subgraphs()) {
                    for (Visit.Door door : doors.into(route, target, here)) {
                        if (reached.containsKey(target) || target.equals(route.subgraph())) {
                            continue;
                        }
                        enter(route, target, door, here, wanted.when(), false)
                                .ifPresent(entered -> {
                                    reached.put(target, entered);
                                    next.add(entered);
                                });
                    }
                }
            }
            all.addAll(next);
            frontier = next;
        }
        return all;
    }
}
