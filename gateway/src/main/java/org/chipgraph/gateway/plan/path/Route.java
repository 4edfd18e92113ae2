package org.chipgraph.gateway.plan.path;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.supergraph.FieldSet;

/// A way to stand in a subgraph at a place, and what it would add to the draft.
///
/// Shape: `types` are the runtime types that can be met this way. `visit` is the visit of the draft
/// that the route ends in, when it exists already. `blind`: the subgraph does not know which of
/// the types an object has (it has their interface as an object type). `cost` counts what is
/// missing in the draft.
record Route(
        Place place,
        String subgraph,
        String typeHere,
        Set<String> types,
        FieldSet provided,
        Optional<Visit> visit,
        boolean blind,
        long cost,
        Step step) {

    /// How the last step was made.
    sealed interface Step {
        /// It was there already; `beside` came to the same place.
        record Stay(Route beside) implements Step {}

        /// A request of its own, at the root.
        record Begin(int turn) implements Step {}

        /// Down a field. `vacuous`: no object that can be met has it, so nothing is fetched.
        record Descend(Route from, Wanted wanted, boolean vacuous) implements Step {}

        /// Into the subgraph by an entity's key, once `needs` are known, which `settings` around
        /// the entity are among.
        record Enter(
                Route from,
                Visit.Door door,
                Set<String> types,
                List<Visit.Setting> settings,
                List<Needed> needs)
                implements Step {}
    }

    /// A field to know first: it stands at or below `at`, the entity's own place or one around it;
    /// `reached` leads from there to the entity.
    record Needed(Route route, Place at, When reached) {}

    boolean isVacuous() {
        return step instanceof Step.Descend descend && descend.vacuous();
    }

    /// Whether it leads here from the root by fields alone.
    boolean isFirstHand() {
        return switch (step) {
            case Route.Step.Begin _ -> true;
            case Route.Step.Descend(Route from, Wanted _, boolean _) -> from.isFirstHand();
            case Route.Step.Stay _ -> false;
            case Route.Step.Enter _ -> false;
        };
    }

    /// How many of the runtime types last wanted are met this way.
    int met() {
        return step instanceof Step.Descend descend ? descend.wanted().types().size() : 0;
    }

    /// Which root field of a mutation the route belongs to.
    int turn() {
        return switch (step) {
            case Route.Step.Stay(Route _) -> visit.map(Visit::turn).orElse(0);
            case Route.Step.Begin(int turn) -> turn;
            case Route.Step.Descend(Route from, Wanted _, boolean _) -> from.turn();
            case Route.Step.Enter enter -> enter.from().turn();
        };
    }

    /// The wanted runtime types that can be met this way.
    Set<String> meets(Wanted wanted) {
        Set<String> met = new LinkedHashSet<>(wanted.types());
        met.retainAll(types);
        return met;
    }

    /// Routes with the same standing can do the same from here on; the cheapest one is kept.
    record Standing(
            String subgraph, String typeHere, FieldSet provided, boolean blind, boolean vacuous) {}

    Standing standing() {
        return new Standing(subgraph, typeHere, provided, blind, isVacuous());
    }

    /// `events > companies > chips(id).name`, for people.
    @Override
    public String toString() {
        return switch (step) {
            case Step.Stay(Route _) -> subgraph;
            case Step.Begin(int _) -> subgraph;
            case Step.Descend(Route from, Wanted wanted, boolean vacuous) ->
                    from + "." + wanted + (vacuous ? "?" : "");
            case Step.Enter enter -> enter.from() + " > " + subgraph + "(" + enter.door() + ")";
        };
    }
}
