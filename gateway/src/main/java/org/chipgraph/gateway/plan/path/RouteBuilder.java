package org.chipgraph.gateway.plan.path;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.operation.When;

/// Writes a chosen route into the draft.
final class RouteBuilder {

    private final IdentityHashMap<Route, Visit> built = new IdentityHashMap<>();

    void build(Route route) {
        visit(route);
        built.clear();
    }

    /// The visit in which the route ends; for a leaf, the visit that selects it.
    private Visit visit(Route route) {
        Visit known = built.get(route);
        if (known == null) {
            known =
                    switch (route.step()) {
                        case Route.Step.Stay(Route _) -> route.visit().orElseThrow();
                        case Route.Step.Begin(int turn) -> begin(route, turn);
                        case Route.Step.Descend(Route from, Wanted wanted, boolean vacuous) ->
                                vacuous ? visit(from) : descend(route, from, wanted);
                        case Route.Step.Enter enter -> enter(route, enter);
                    };
            built.put(route, known);
        }
        return known;
    }

    private static Visit begin(Route route, int turn) {
        return route.place().visits().stream()
                .filter(v ->
                        v.subgraph().equals(route.subgraph())
                                && v.turn() == turn
                                && v.door().isEmpty())
                .findFirst()
                .orElseGet(() -> Visit.root(route.place(), route.subgraph(), turn));
    }

    private Visit descend(Route route, Route from, Wanted wanted) {
        Visit above = visit(from);
        above.select(wanted.slot(), wanted.types(), wanted.when());
        return wanted.slot().isLeaf()
                ? above
                : above.descend(wanted.slot(), route.typeHere(), route.provided());
    }

    private Visit enter(Route route, Route.Step.Enter enter) {
        Visit source = visit(enter.from());
        Set<Visit.Need> needs = new LinkedHashSet<>();
        for (Route.Needed needed : enter.needs()) {
            visit(needed.route());
            addNeeds(needed, needs);
        }
        int turn = route.turn();
        Optional<Visit> existing =
                Doors.existing(route.place(), route.subgraph(), enter.door(), turn)
                        .filter(visit ->
                                needs.stream().noneMatch(need -> need.provider().waitsFor(visit)));
        Visit visit =
                existing.orElseGet(
                        () -> Visit.entity(route.place(), route.subgraph(), enter.door(), turn));
        visit.enter(source, enter.types(), enter.settings(), needs);
        return visit;
    }

    /// Every field on the way to the needed value must be there.
    private void addNeeds(Route.Needed needed, Set<Visit.Need> needs) {
        Optional<Route> next = Optional.of(needed.route());
        while (next.isPresent()) {
            next =
                    switch (next.get().step()) {
                        case Route.Step.Stay(Route _) -> Optional.empty();
                        case Route.Step.Begin(int _) -> Optional.empty();
                        case Route.Step.Enter enter -> Optional.of(enter.from());
                        case Route.Step.Descend(Route from, Wanted wanted, boolean vacuous) -> {
                            boolean first = from.place() == needed.at();
                            Optional<When> reached =
                                    first ? Optional.of(needed.reached()) : Optional.empty();
                            if (!vacuous) {
                                needs.add(
                                        new Visit.Need(
                                                visit(from),
                                                wanted.slot(),
                                                wanted.types(),
                                                reached));
                            }
                            yield first ? Optional.empty() : Optional.of(from);
                        }
                    };
        }
    }
}
