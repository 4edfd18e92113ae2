package org.chipgraph.gateway.execute.answer;

import java.util.List;
import org.chipgraph.gateway.execute.slots.ObjectValue;

/// Which slots of an object a subgraph was asked for.
///
/// Shape: `slots` are those of the `entries`; `nested` says by slot what its objects must have; slots beyond its end hold none.
public record Asked(List<Entry> entries, int[] slots, List<Asked> nested) {

    public static final Asked NOTHING = new Asked(List.of(), List.of());

    /// A slot; an object of another runtime type than `type` need not have it, nor one of a request
    /// for which `condition`, a number of the plan's, does not hold. Empty type = any.
    public record Entry(int slot, String type, int condition) {}

    public Asked(List<Entry> entries, List<Asked> nested) {
        this(entries, entries.stream().mapToInt(Entry::slot).distinct().toArray(), nested);
    }

    public Asked {
        entries = List.copyOf(entries);
        nested = List.copyOf(nested);
    }

    /// Without the slots of the object itself.
    public Asked inside() {
        return new Asked(List.of(), nested);
    }

    /// What every object must have if only one type was asked about: the subgraph need not tell it.
    public Asked ofOneType() {
        if (entries.stream().map(Entry::type).distinct().count() > 1) {
            return this;
        }
        return new Asked(
                entries.stream().map(e -> new Entry(e.slot(), "", e.condition())).toList(), nested);
    }

    /// Whether one of the slots is empty, be it for a good reason.
    boolean lackedBy(ObjectValue object) {
        for (int slot : slots) {
            if (object.get(slot) == null) {
                return true;
            }
        }
        return false;
    }

    Asked in(int slot) {
        return slot < nested.size() ? nested.get(slot) : NOTHING;
    }
}
