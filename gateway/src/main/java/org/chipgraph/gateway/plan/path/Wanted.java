package org.chipgraph.gateway.plan.path;

import java.util.Collections;
import java.util.Set;
import org.chipgraph.gateway.operation.When;

/// A field to be fetched at a place for some runtime types; a chain of them leads to a leaf.
record Wanted(FieldSlot slot, Set<String> types, When when) {

    Wanted {
        types = Collections.unmodifiableSet(types);
    }

    Wanted only(Set<String> fewer) {
        return new Wanted(slot, fewer, when);
    }

    @Override
    public String toString() {
        return slot.key();
    }
}
