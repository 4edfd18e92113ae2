package org.chipgraph.gateway.operation;

import java.util.List;

/// What the client selects at one place, fragments merged: the fields to fetch, and for each
/// runtime type the keys of the answer in order.
///
/// Shape: `type` is the static type of the place; `views` covers each visible runtime type once.
public record Selections(String type, List<SelectedField> fields, List<View> views) {

    public static final Selections NONE = new Selections("", List.of(), List.of());

    /// The keys of an object of one of `types`, in the client's order.
    public record View(List<String> types, List<Key> keys) {
        public View {
            types = List.copyOf(types);
            keys = List.copyOf(keys);
        }
    }

    /// One key of an object. Several for one response key have conditions that exclude each other.
    public sealed interface Key {
        String responseKey();

        When when();

        /// The value of `fields.get(field)`.
        record Data(String responseKey, When when, int field) implements Key {}

        /// The name of the object's type.
        record Typename(String responseKey, When when) implements Key {}

        /// `__schema` or `__type`.
        record Introspection(String responseKey, When when, boolean nullable) implements Key {}

        /// A field that the client may not have: null, with an error.
        record Refused(String responseKey, When when, boolean nullable) implements Key {}
    }

    public Selections {
        fields = List.copyOf(fields);
        views = List.copyOf(views);
    }

    /// Whether an object looks different to the client by its runtime type.
    public boolean dependsOnType() {
        return views.size() > 1
                || views.stream()
                        .flatMap(view -> view.keys().stream())
                        .anyMatch(key -> key instanceof Key.Typename);
    }

    /// True for the selection of a leaf: there is none.
    public boolean isNone() {
        return type.isEmpty();
    }
}
