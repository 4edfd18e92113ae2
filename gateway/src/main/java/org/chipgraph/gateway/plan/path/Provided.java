package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chipgraph.gateway.supergraph.FieldSet;

/// Looks fields up in what a `@provides` promises at a place.
final class Provided {

    private Provided() {}

    /// The part below the field, if the route's place provides the field for that runtime type.
    static Optional<FieldSet> field(
            RequiredFields required, Route route, String runtimeType, String field) {
        return field(required, route.provided(), runtimeType, field);
    }

    private static Optional<FieldSet> field(
            RequiredFields required, FieldSet provided, String runtimeType, String field) {
        for (FieldSet.Item item : provided.items()) {
            switch (item) {
                case FieldSet.Item.Field(String name, String _, FieldSet children) -> {
                    if (name.equals(field)) {
                        return Optional.of(children);
                    }
                }
                case FieldSet.Item.On(String type, FieldSet children) -> {
                    if (required.runtimeTypes(type).contains(runtimeType)) {
                        Optional<FieldSet> found = field(required, children, runtimeType, field);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    static FieldSet both(FieldSet first, FieldSet second) {
        if (first.isEmpty()) {
            return second;
        }
        if (second.isEmpty()) {
            return first;
        }
        List<FieldSet.Item> items = new ArrayList<>(first.items());
        items.addAll(second.items());
        return new FieldSet(items);
    }
}
