package org.chipgraph.gateway.plan;

import java.util.List;

/// How an entity is described to the subgraph that is to complete it: a template over slots.
///
/// Shape: the first of `cases` whose types hold the object's runtime type applies; an object that
/// fits none, or whose `mandatory` field is null or absent, is not sent. A nested object is
/// projected the same way (one that fits no case is written as `{"__typename": ...}` only when its
/// type is known, else null).
public record Representation(List<Case> cases) {

    /// The fields for some runtime types.
    ///
    /// Shape: empty `types` = any. `typename` is what is sent as `__typename`: a constant (a
    /// subgraph may know an entity only by its interface's name), `RUNTIME` for the object's own
    /// type, or `NONE` to send none (nested objects of a concrete type).
    public record Case(List<String> types, String typename, List<Field> fields) {

        public static final String RUNTIME = "";
        public static final String NONE = "-";

        public Case {
            types = List.copyOf(types);
            fields = List.copyOf(fields);
        }
    }

    /// One field: `name` as the subgraph knows it, the slot that holds its value.
    ///
    /// Shape: `nested` has no cases for leaves; lists are projected item by item. `mandatory` marks
    /// the fields of the entity's key: without them the entity is not sent. A non-mandatory field
    /// is sent as null when its value is null, and when it is absent (its fetch failed) the entity
    /// is not sent either: the subgraph could not compute from it.
    public record Field(String name, int slot, boolean mandatory, Representation nested) {}

    public static final Representation LEAF = new Representation(List.of());

    public Representation {
        cases = List.copyOf(cases);
    }

    public boolean isLeaf() {
        return cases.isEmpty();
    }
}
