package org.chipgraph.gateway.plan.path;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.plan.graph.Move;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.FieldSet;

/// Steps from a route down a field, where the subgraph at hand answers it.
final class FieldSteps {

    private final MoveGraph graph;
    private final RequiredFields required;
    private final StepBudget budget;

    FieldSteps(MoveGraph graph, RequiredFields required, StepBudget budget) {
        this.graph = graph;
        this.required = required;
        this.budget = budget;
    }

    /// The field, where the subgraph at hand answers it for all runtime types that can be met. One
    /// that is blind cannot leave some of the types out.
    Optional<Route> direct(Route route, Wanted wanted) {
        budget.spend();
        Set<String> here = route.meets(wanted);
        FieldSlot slot = wanted.slot();
        if (here.isEmpty()) {
            return Optional.of(descend(route, wanted.only(here), "", FieldSet.NONE));
        }
        if (route.blind() && !wanted.types().containsAll(visible(route.types()))) {
            return Optional.empty();
        }
        if (slot.isTypename()) {
            return route.blind()
                    ? Optional.empty()
                    : Optional.of(descend(route, wanted.only(here), "", FieldSet.NONE));
        }
        Answered shared = null;
        for (String type : here) {
            Answered answered = answered(route, type, slot);
            if (!answered.possible()) {
                return Optional.empty();
            }
            shared = shared == null ? answered : shared.with(answered);
        }
        Answered all = Objects.requireNonNull(shared);
        return Optional.of(descend(route, wanted.only(here), all.typeThere(), all.provides()));
    }

    /// What the subgraph at hand does for a field of objects of one runtime type.
    record Answered(boolean possible, String typeThere, FieldSet provides) {

        private static final Answered NOT = new Answered(false, "", FieldSet.NONE);

        private Answered with(Answered other) {
            return provides.equals(other.provides())
                    ? this
                    : new Answered(true, typeThere, FieldSet.NONE);
        }
    }

    Answered answered(Route route, String type, FieldSlot slot) {
        Optional<FieldSet> provided = Provided.field(required, route, type, slot.field());
        Optional<Move.Field> move = graph.field(route.subgraph(), type, slot.field());
        boolean usable = move.isPresent() && isOpen(route, move.get());
        if (!usable && provided.isEmpty()) {
            return Answered.NOT;
        }
        return new Answered(
                true,
                move.map(found -> found.to().name())
                        .orElseGet(() -> namedTypeIn(route.subgraph(), type, slot)),
                Provided.both(
                        move.map(Move.Field::provides).orElse(FieldSet.NONE),
                        provided.orElse(FieldSet.NONE)));
    }

    private Set<String> visible(Set<String> types) {
        Set<String> visible = new LinkedHashSet<>(types);
        visible.removeIf(type -> graph.supergraph().composite(type).inaccessible());
        return visible;
    }

    /// A field that needs inputs is answered only where they came in with the entity.
    private static boolean isOpen(Route route, Move.Field move) {
        if (move.inputs().isEmpty()) {
            return true;
        }
        Move.Inputs brought =
                switch (route.step()) {
                    case Route.Step.Enter enter -> enter.door().inputs();
                    default ->
                            route.visit()
                                    .flatMap(Visit::door)
                                    .map(Visit.Door::inputs)
                                    .orElse(Move.Inputs.NONE);
                };
        return brought.equals(move.inputs());
    }

    private String namedTypeIn(String subgraph, String type, FieldSlot slot) {
        return graph.supergraph()
                .composite(type)
                .field(slot.field())
                .flatMap(field -> field.source(subgraph))
                .map(source -> source.type().name())
                .orElse(slot.type().name());
    }

    private Route descend(Route from, Wanted wanted, String typeThere, FieldSet provides) {
        FieldSlot slot = wanted.slot();
        boolean vacuous = wanted.types().isEmpty();
        boolean known =
                from.visit().filter(visit -> visit.selects(slot, wanted.types())).isPresent();
        Route.Step step = new Route.Step.Descend(from, wanted, vacuous);
        long cost = from.cost() + (known ? 0 : 1);
        Place below = slot.isLeaf() || vacuous ? from.place() : slot.child();
        Set<String> met =
                slot.isLeaf() || vacuous
                        ? Set.of()
                        : graph.runtimeTypes(from.subgraph(), typeThere);
        Optional<Visit> visit = from.visit().flatMap(v -> v.child(slot));
        boolean blind = graph.isInterfaceObject(from.subgraph(), typeThere);
        return new Route(
                below, from.subgraph(), typeThere, met, provides, visit, blind, cost, step);
    }
}
