package org.chipgraph.gateway.execute.slots;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Values that stand side by side: those of an object, by slot, or those of a list.
///
/// Shape: a cell holds null (nothing arrived), `Missing.NULL`, an [ObjectValue], a [ListValue], a
/// `String` (a `__typename`), or a leaf: received bytes, of which `from` to `to` are its JSON. No
/// object is made for a leaf.
/// Thread: the one that executes the request.
public abstract sealed class Cells permits ObjectValue, ListValue {

    /// A value that is known to be null.
    public enum Missing {
        NULL
    }

    private static final long[] NO_LEAF = {};

    private @Nullable Object[] contents;
    private long[] ranges;
    private int size;

    /// `leaves`: whether room for leaves is made at once.
    Cells(int capacity, int size, boolean leaves) {
        this.contents = new Object[capacity];
        this.ranges = leaves ? new long[capacity] : NO_LEAF;
        this.size = size;
    }

    public int size() {
        return size;
    }

    public @Nullable Object get(int at) {
        return contents[at];
    }

    /// Of a leaf: where its JSON starts.
    public int from(int at) {
        return (int) (ranges[at] >>> Integer.SIZE);
    }

    /// Of a leaf: where its JSON ends.
    public int to(int at) {
        return (int) ranges[at];
    }

    public static long range(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }

    /// `range` is looked at only when `content` is a leaf.
    public void set(int at, Object content, long range) {
        contents[at] = content;
        if (content instanceof byte[]) {
            if (ranges.length <= at) {
                ranges = Arrays.copyOf(ranges, contents.length);
            }
            ranges[at] = range;
        }
    }

    void append(Object content, long range) {
        if (size == contents.length) {
            contents = Arrays.copyOf(contents, size * 2);
        }
        set(size, content, range);
        size++;
    }

    /// Takes over a cell of another answer about the same thing: what is known stays.
    void merge(int at, Cells other) {
        Object incoming = other.contents[at];
        Object present = contents[at];
        if (incoming != null && (present == null || present == Missing.NULL)) {
            set(at, incoming, incoming instanceof byte[] ? other.ranges[at] : 0);
        } else if (present instanceof ObjectValue object && incoming instanceof ObjectValue more) {
            object.merge(more);
        } else if (present instanceof ListValue list && incoming instanceof ListValue more) {
            list.merge(more);
        }
    }
}
