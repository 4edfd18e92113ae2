package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.jspecify.annotations.Nullable;

/// Enters subgraphs by an entity's key, once everything that the representation needs can be had.
final class Entrance {

    private static final long ENTRY = 1000;
    private static final long WAVE = 10;
    private static final long FAVOUR = 20;

    private static final List<Asks.Ask> NOTHING = List.of();

    private final MoveGraph graph;
    private final Asks asks;
    private final EnclosingContexts contexts;
    private final StepBudget budget;
    private final FieldSteps fieldSteps;
    private final Walker walker;
    private final String favourite;
    private final Entries entries = new Entries();
    private final IdentityHashMap<Route, Map<Visit, Route>> stays = new IdentityHashMap<>();

    Entrance(
            MoveGraph graph,
            RequiredFields required,
            StepBudget budget,
            FieldSteps fieldSteps,
            Walker walker,
            String favourite) {
        this.graph = graph;
        this.asks = new Asks(graph, required);
        this.contexts = new EnclosingContexts(graph.supergraph().contexts());
        this.budget = budget;
        this.fieldSteps = fieldSteps;
        this.walker = walker;
        this.favourite = favourite;
    }

    long cost(String subgraph) {
        return subgraph.equals(favourite) ? ENTRY - FAVOUR : ENTRY;
    }

    /// The draft has changed.
    void forget() {
        entries.forget();
        stays.clear();
    }

    /// Shape: `wanted` are the runtime types that matter at the route's place; with
    /// `mayEnterForInputs` the inputs of a `@requires` may be fetched from elsewhere.
    Optional<Route> enter(
            Route route,
            String target,
            Visit.Door door,
            Set<String> wanted,
            When when,
            boolean mayEnterForInputs) {
        Entries.Entry entry = new Entries.Entry(route.place(), target, door);
        Entries.Asked asked =
                new Entries.Asked(entry, types(door, target, wanted), when, mayEnterForInputs);
        return entries.from(route, asked, () -> entered(route, asked));
    }

    private Optional<Route> entered(Route route, Entries.Asked asked) {
        budget.spend();
        String target = asked.entry().subgraph();
        Visit.Door door = asked.entry().door();
        Set<String> types = asked.types();
        Optional<List<EnclosingContexts.Around>> around =
                contexts.of(route, door.inputs().contexts());
        if (around.isEmpty()) {
            return Optional.empty();
        }
        List<Visit.Setting> settings =
                around.get().stream().map(EnclosingContexts.Around::setting).toList();
        Optional<Visit> existing = Doors.existing(route.place(), target, door, route.turn());
        boolean complete =
                route.visit()
                        .flatMap(from -> existing.filter(v -> v.admits(from, types, settings)))
                        .isPresent();
        long cost = route.cost() + (existing.isPresent() ? 0 : cost(target) + WAVE);
        List<Route.Needed> needs = new ArrayList<>();
        for (Asks.Ask ask : complete ? NOTHING : asks.of(route, asked, around.get())) {
            Route need = need(ask.from(), ask.chain(), ask.mayEnter());
            if (need == null) {
                return Optional.empty();
            }
            needs.add(new Route.Needed(need, ask.from().place(), ask.reached()));
            cost += Math.max(0, need.cost() - ask.from().cost());
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
            first.addAll(walker.step(starts, chain.getFirst()));
        } else {
            for (Route start : starts) {
                fieldSteps.direct(start, chain.getFirst()).ifPresent(first::add);
            }
        }
        List<Route> ends =
                walker.walk(Walker.sorted(first), chain.subList(1, chain.size())).routes();
        return ends.isEmpty() ? null : ends.getFirst();
    }

    /// The same route each time, so that what was found from it is found again.
    private Route staying(Visit visit, Route route) {
        Route beside = route.step() instanceof Route.Step.Stay(Route other) ? other : route;
        return stays.computeIfAbsent(beside, r -> new HashMap<>())
                .computeIfAbsent(visit, v -> stay(v, beside));
    }

    private Route stay(Visit visit, Route beside) {
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

    /// The runtime types that go through a door together.
    private Set<String> types(Visit.Door door, String target, Set<String> wanted) {
        return door.blind() ? graph.runtimeTypes(target, door.asType()) : wanted;
    }
}
