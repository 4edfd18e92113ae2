package org.chipgraph.gateway.execute.slots;

import java.util.Arrays;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/// Values side by side: the slots of an object or the items of a list.
///
/// Shape: a place holds null (nothing arrived), `Missing.NULL`, an [ObjectValue], a [ListValue], the
/// `String` of a typename, or, for a leaf, the received bytes of which it is a range. Answers are
/// made of leaves above all, so a leaf has no object of its own.
/// Thread: the one that executes the request.
public abstract sealed class Values permits ObjectValue, ListValue {

    /// A value that is known to be null.
    public enum Missing {
        NULL
    }

    private @Nullable Object[] contents;
    private long[] ranges;
    private @Nullable Object visitor;
    private int textFrom;
    private int textTo;
    private int textRound;

    Values(int places) {
        this.contents = new Object[places];
        this.ranges = new long[places];
    }

    public final @Nullable Object get(int place) {
        return contents[place];
    }

    public final void set(int place, Object value) {
        contents[place] = value;
    }

    /// Stores a leaf: its JSON is a range of `source`.
    public final void setLeaf(int place, byte[] source, int from, int to) {
        contents[place] = source;
        ranges[place] = (long) from << Integer.SIZE | to;
    }

    /// Where the JSON of the leaf in a place starts in its bytes.
    public final int from(int place) {
        return (int) (ranges[place] >>> Integer.SIZE);
    }

    public final int to(int place) {
        return (int) ranges[place];
    }

    /// Writes what a place holds when it is a leaf or a typename; false when it is something else.
    public final boolean writeLeaf(JsonOutput out, int place) {
        Object content = contents[place];
        if (content instanceof byte[] source) {
            out.raw(source, from(place), to(place));
            return true;
        }
        if (content instanceof String typename) {
            out.string(typename);
            return true;
        }
        return false;
    }

    /// Takes over what `other` knows about a place.
    final void merge(int place, Values other) {
        Object present = contents[place];
        Object incoming = other.contents[place];
        if (incoming == null) {
            return;
        }
        if (present == null || present == Missing.NULL) {
            contents[place] = incoming;
            ranges[place] = other.ranges[place];
        } else if (present instanceof ObjectValue object && incoming instanceof ObjectValue more) {
            object.merge(more);
        } else if (present instanceof ListValue list && incoming instanceof ListValue more) {
            list.merge(more);
        }
    }

    final int capacity() {
        return contents.length;
    }

    final void grow(int places) {
        contents = Arrays.copyOf(contents, places);
        ranges = Arrays.copyOf(ranges, places);
    }

    /// False when the same visitor was here before.
    final boolean isFirstVisit(Object visitor) {
        boolean first = this.visitor != visitor;
        this.visitor = visitor;
        return first;
    }

    /// Remembers where the response writer has put this value. A value may be in many places of the
    /// answer: to all but the first its text is copied. A range counts for one `round` only.
    final void remember(int from, int to, int round) {
        textFrom = from;
        textTo = to;
        textRound = round;
    }

    final boolean isWritten(int round) {
        return textRound == round;
    }

    final int textFrom() {
        return textFrom;
    }

    final int textTo() {
        return textTo;
    }
}
