package org.chipgraph.gateway.execute.slots;

import org.jspecify.annotations.Nullable;

/// One object of the answer while it is being put together.
///
/// Shape: a slot holds null (nothing arrived), `Missing.NULL`, a `Scalar`, a `ListValue`, another
/// `ObjectValue`, or, in the slot of `__typename`, a `String`.
/// Thread: the one that executes the request.
public final class ObjectValue {

    private final Layout layout;
    private final @Nullable Object[] slots;

    public ObjectValue(Layout layout) {
        this.layout = layout;
        this.slots = new Object[layout.size()];
    }

    public Layout layout() {
        return layout;
    }

    public @Nullable Object get(int slot) {
        return slots[slot];
    }

    public void set(int slot, Object value) {
        slots[slot] = value;
    }

    /// The runtime type; null when no subgraph told it.
    public @Nullable String runtimeType() {
        int slot = layout.shape().typenameSlot();
        if (slot < 0) {
            return layout.shape().type();
        }
        return slots[slot] instanceof String name ? name : null;
    }

    /// Takes over what `other`, an answer about the same object, knows.
    public void merge(ObjectValue other) {
        if (other == this) {
            return;
        }
        int typenameSlot = layout.shape().typenameSlot();
        for (int slot = 0; slot < slots.length; slot++) {
            Object incoming = other.slots[slot];
            if (incoming != null) {
                slots[slot] =
                        slot == typenameSlot
                                ? typename(slots[slot], incoming)
                                : merged(slots[slot], incoming);
            }
        }
    }

    /// A subgraph that knows only the interface answers its name: the real type is kept.
    private Object typename(@Nullable Object present, Object incoming) {
        if (present instanceof String known && !known.equals(layout.shape().type())) {
            return known;
        }
        return incoming;
    }

    private static Object merged(@Nullable Object present, Object incoming) {
        if (present == null || present == Missing.NULL) {
            return incoming;
        }
        if (present instanceof ObjectValue object && incoming instanceof ObjectValue more) {
            object.merge(more);
        } else if (present instanceof ListValue list && incoming instanceof ListValue more) {
            list.merge(more);
        }
        return present;
    }

    /// A list of the answer; its items are what a slot may hold.
    public record ListValue(Object[] items) {

        /// Lists of another length are not about the same objects: the first answer stays.
        void merge(ListValue other) {
            if (other.items != items && other.items.length == items.length) {
                for (int i = 0; i < items.length; i++) {
                    items[i] = merged(items[i], other.items[i]);
                }
            }
        }
    }

    /// A leaf as JSON: a range of received bytes.
    public record Scalar(byte[] source, int from, int to) {}

    /// A value that is known to be null.
    public enum Missing {
        NULL
    }
}
