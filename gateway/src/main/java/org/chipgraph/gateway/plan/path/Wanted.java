package org.chipgraph.gateway.plan.path;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.FieldPlace;
import org.chipgraph.gateway.operation.When;

/// A field to be fetched at a place for some runtime types; a chain of them leads to a leaf.
record Wanted(FieldSlot slot, Set<String> types, When when) {

    Wanted {
        types = Collections.unmodifiableSet(types);
    }

    Wanted only(Set<String> fewer) {
        return new Wanted(slot, fewer, when);
    }

    /// Where the client selects the last field of a chain.
    static FieldPlace place(List<Wanted> chain) {
        return new FieldPlace(
                chain.stream()
                        .map(wanted ->
                                new FieldPlace.Step(
                                        wanted.slot().place().clientSlots().indexOf(wanted.slot()),
                                        wanted.types()))
                        .toList());
    }

    @Override
    public String toString() {
        return slot.key();
    }
}
