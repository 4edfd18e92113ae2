package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.HashMap;
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

    private record Stay(Visit visit, long cost) {}

    private final MoveGraph graph;
    private final RequiredFields required;
    private final StepBudget budget;
    private final FieldSteps fieldSteps;
    private final Walker walker;
    private final String favourite;
    private final Entries entries = new Entries();
    private final Map<Stay, Route> stays = new HashMap<>();

    Entrance(
            MoveGraph graph,
            RequiredFields required,
            StepBudget budget,
            FieldSteps fieldSteps,
            Walker walker,
            String favourite) {
        this.graph = graph;
        this.required = required;
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
    /// `mayEnterForRequires` the inputs of a `@requires` may be fetched from elsewhere.
    Optional<Route> enter(
            Route route,
            String target,
            Visit.Door door,
            Set<String> wanted,
            When when,
            boolean mayEnterForRequires) {
        Entries.Entry entry = new Entries.Entry(route.place(), target, door);
        Entries.Asked asked =
                new Entries.Asked(entry, types(door, target, wanted), when, mayEnterForRequires);
        return entries.from(route, asked, () -> entered(route, asked));
    }

    private Optional<Route> entered(Route route, Entries.Asked asked) {
        budget.spend();
        String target = asked.entry().subgraph();
        Visit.Door door = asked.entry().door();
        Set<String> types = asked.types();
        Optional<Visit> existing = Doors.existing(route.place(), target, door, route.turn());
        boolean complete =
                route.visit()
                        .flatMap(from -> existing.filter(v -> v.isEnteredFrom(from, types)))
                        .isPresent();
        List<Route> needs = new ArrayList<>();
        if (!complete && !addNeeds(route, asked, needs)) {
            return Optional.empty();
        }
        long cost = route.cost() + (existing.isPresent() ? 0 : cost(target) + WAVE);
        for (Route need : needs) {
            cost += Math.max(0, need.cost() - route.cost());
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
                        new Route.Step.Enter(route, door, types, needs)));
    }

    /// The ways to everything that the door asks for; false when something cannot be had.
    private boolean addNeeds(Route route, Entries.Asked asked, List<Route> needs) {
        Place place = route.place();
        String target = asked.entry().subgraph();
        Visit.Door door = asked.entry().door();
        Set<String> types = asked.types();
        List<List<Wanted>> chains = required.chains(target, place, door.key(), types, asked.when());
        if (!door.blind() && graph.mayBeBlurred(place.type(), types)) {
            chains.add(List.of(new Wanted(place.typenameSlot(), types, asked.when())));
        }
        int keyChains = chains.size();
        chains.addAll(required.chains(target, place, door.requires(), types, asked.when()));
        for (int i = 0; i < chains.size(); i++) {
            boolean mayEnter = i >= keyChains && asked.mayEnterForRequires();
            Route need = need(route, chains.get(i), mayEnter);
            if (need == null) {
                return false;
            }
            needs.add(need);
        }
        return true;
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
                starts.add(stays.computeIfAbsent(new Stay(visit, route.cost()), this::staying));
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

    private Route staying(Stay stay) {
        Visit visit = stay.visit();
        return new Route(
                visit.place(),
                visit.subgraph(),
                visit.typeHere(),
                visit.types(),
                visit.provided(),
                Optional.of(visit),
                visit.door().filter(Visit.Door::blind).isPresent()
                        && graph.isInterfaceObject(visit.subgraph(), visit.typeHere()),
                stay.cost(),
                new Route.Step.Stay());
    }

    /// The runtime types that go through a door together.
    private Set<String> types(Visit.Door door, String target, Set<String> wanted) {
        return door.blind() ? graph.runtimeTypes(target, door.asType()) : wanted;
    }
}
