package org.chipgraph.gateway.execute.answer;

import java.util.List;

/// Which slots of an object a subgraph was asked for, whatever the variables are.
///
/// Shape: `nested` says by slot what its objects must have; slots beyond its end hold none.
public record Asked(List<Entry> entries, List<Asked> nested) {

    public static final Asked NOTHING = new Asked(List.of(), List.of());

    /// A slot; an object of another runtime type than `type` need not have it. Empty = any type.
    public record Entry(int slot, String type) {}

    public Asked {
        entries = List.copyOf(entries);
        nested = List.copyOf(nested);
    }

    /// Without the slots of the object itself.
    public Asked inside() {
        return new Asked(List.of(), nested);
    }

    Asked in(int slot) {
        return slot < nested.size() ? nested.get(slot) : NOTHING;
    }
}
