package org.chipgraph.gateway.execute.slots;

import org.jspecify.annotations.Nullable;

/// One object of the answer while it is being put together; its cells are the slots of its layout.
public final class ObjectValue extends Cells {

    private final Layout layout;

    public ObjectValue(Layout layout) {
        super(layout.size(), layout.size(), layout.hasLeaves());
        this.layout = layout;
    }

    public Layout layout() {
        return layout;
    }

    /// The runtime type; null when no subgraph told it.
    public @Nullable String runtimeType() {
        int slot = layout.shape().typenameSlot();
        if (slot < 0) {
            return layout.shape().type();
        }
        return get(slot) instanceof String name ? name : null;
    }

    /// Takes over what `other`, an answer about the same object, knows.
    public void merge(ObjectValue other) {
        if (other == this) {
            return;
        }
        int typenameSlot = layout.shape().typenameSlot();
        for (int slot = 0; slot < size(); slot++) {
            if (slot == typenameSlot) {
                mergeTypename(slot, other.get(slot));
            } else {
                merge(slot, other);
            }
        }
    }

    /// A subgraph that knows only the interface answers its name: the real type is kept.
    private void mergeTypename(int slot, @Nullable Object incoming) {
        boolean known = get(slot) instanceof String name && !name.equals(layout.shape().type());
        if (incoming != null && !known) {
            set(slot, incoming, 0);
        }
    }
}
