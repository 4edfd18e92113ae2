package org.chipgraph.gateway.operation;

import java.util.List;
import java.util.Set;

/// Where a selected field stands in a normalised operation: one step per level, from the root.
public record FieldPlace(List<Step> steps) {

    /// A field by its position in [Selections#fields], for some of its runtime types.
    public record Step(int field, Set<String> types) {
        public Step {
            types = Set.copyOf(types);
        }
    }

    public FieldPlace {
        steps = List.copyOf(steps);
    }

    boolean startsWith(int field, String type) {
        Step first = steps.getFirst();
        return first.field() == field && first.types().contains(type);
    }

    FieldPlace below() {
        return new FieldPlace(steps.subList(1, steps.size()));
    }
}
