package org.chipgraph.gateway.execute.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonCursor.Kind;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.slots.Cells;
import org.chipgraph.gateway.execute.slots.Cells.Missing;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.execute.slots.ListValue;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.plan.Shape.Value;
import org.jspecify.annotations.Nullable;

/// Reads JSON objects into slots; keys that no slot has are skipped.
///
/// A value of a wrong type becomes null and a fault, reported once per slot.
/// Errors: `JsonFault` when the text is no JSON, or so empty of bytes and so full of objects that
/// it would cost far more memory than was received. Recursion is bounded by the layout.
final class ObjectReader {

    private static final int MAX_CELLS = 4_000_000;

    private final JsonCursor cursor;
    private final AnswerPath path;
    private final boolean[] holds;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Object> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    private int cells;

    /// Of the leaf that was read last.
    private long range;

    /// `path`: where in the answer's `data` the objects stand; the caller may change its end.
    ObjectReader(JsonCursor cursor, AnswerPath path, boolean[] holds) {
        this.cursor = cursor;
        this.holds = holds;
        this.path = path;
    }

    List<Fault> faults() {
        return faults;
    }

    /// Reads the object that starts at the cursor: an [ObjectValue], or null if it is of no type
    /// that may stand here.
    ///
    /// `knownType`: its type, if it was known before.
    Object object(Layout layout, Asked asked, @Nullable String knownType) throws JsonFault {
        count(layout.size());
        ObjectValue object = new ObjectValue(layout);
        path.enter();
        for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
            int slot = slot(layout);
            if (slot < 0) {
                cursor.skip();
            } else {
                path.key(layout.key(slot));
                object.set(slot, member(layout, slot, asked), range);
            }
        }
        if (asked.lackedBy(object)) {
            reportLacking(object, asked, knownType);
        }
        path.leave();
        int typenameSlot = layout.shape().typenameSlot();
        boolean mistyped = typenameSlot >= 0 && object.get(typenameSlot) == Missing.NULL;
        return mistyped ? Missing.NULL : object;
    }

    private void reportLacking(ObjectValue object, Asked asked, @Nullable String knownType) {
        for (Asked.Entry entry : asked.entries()) {
            boolean lacking = object.get(entry.slot()) == null && holds[entry.condition()];
            if (lacking && concerns(entry, object, knownType)) {
                path.key(object.layout().key(entry.slot()));
                report(entry, "its answer lacks the field", true);
            }
        }
    }

    /// An object that does not tell its type is of the one for which it was asked.
    private static boolean concerns(
            Asked.Entry entry, ObjectValue object, @Nullable String knownType) {
        return entry.type().isEmpty()
                || entry.slot() == object.layout().shape().typenameSlot()
                || entry.type().equals(object.runtimeType())
                || entry.type().equals(knownType);
    }

    private int slot(Layout layout) {
        if (cursor.keyHasEscapes()) {
            byte[] key = cursor.key().getBytes(StandardCharsets.UTF_8);
            return layout.slot(key, 0, key.length);
        }
        return layout.slot(cursor.source(), cursor.keyFrom(), cursor.keyTo());
    }

    private Object member(Layout layout, int slot, Asked asked) throws JsonFault {
        if (slot == layout.shape().typenameSlot() && cursor.peek() == Kind.STRING) {
            return typename(layout);
        }
        return value(layout.value(slot), layout.nested(slot).orElse(null), asked.in(slot));
    }

    private Object typename(Layout layout) throws JsonFault {
        int from = cursor.position();
        cursor.skip();
        String name = layout.typename(cursor.source(), from, cursor.position());
        if (name != null) {
            return name;
        }
        report(layout, "a type that is no " + layout.shape().type(), false);
        return Missing.NULL;
    }

    /// What a cell holds; for a leaf, its bytes, of which `range` tells the part.
    private Object value(Value expected, @Nullable Layout nested, Asked asked) throws JsonFault {
        Kind kind = cursor.peek();
        if (kind == Kind.NULL) {
            cursor.skip();
            if (!expected.nullable()) {
                report(expected, "null where a value must be", true);
            }
            return Missing.NULL;
        }
        return switch (expected) {
            case Value.Items items when kind == Kind.ARRAY -> list(items, nested, asked);
            case Value.Nested _ when kind == Kind.OBJECT && nested != null ->
                    object(nested, asked, null);
            case Value.Scalar scalar when Leaf.mayBe(scalar.type(), kind) -> leaf(scalar, kind);
            case Value.Choice _ when kind == Kind.STRING -> bytes();
            case Value.Items _ -> wrong(expected, "a list", kind);
            case Value.Nested _ -> wrong(expected, "an object", kind);
            case Value.Scalar scalar -> wrong(expected, scalar.type(), kind);
            case Value.Choice choice -> wrong(expected, choice.type(), kind);
        };
    }

    private ListValue list(Value.Items items, @Nullable Layout nested, Asked asked)
            throws JsonFault {
        ListValue list = new ListValue();
        path.enter();
        for (boolean more = cursor.enterArray(); more; more = cursor.nextElement()) {
            count(1);
            path.position(list.size());
            list.add(value(items.item(), nested, asked), range);
        }
        path.leave();
        return list;
    }

    private Object leaf(Value.Scalar scalar, Kind kind) throws JsonFault {
        int from = cursor.position();
        byte[] source = bytes();
        int to = cursor.position();
        if (kind == Kind.NUMBER && scalar.type().equals("Int") && !Leaf.isInt(source, from, to)) {
            return wrong(scalar, scalar.type(), "another number");
        }
        if (kind == Kind.NUMBER && scalar.type().equals("ID")) {
            byte[] quoted = Leaf.quoted(source, from, to);
            range = Cells.range(0, quoted.length);
            return quoted;
        }
        return source;
    }

    private byte[] bytes() throws JsonFault {
        int from = cursor.position();
        cursor.skip();
        range = Cells.range(from, cursor.position());
        return cursor.source();
    }

    private Missing wrong(Value expected, String wanted, Kind found) throws JsonFault {
        cursor.skip();
        return wrong(expected, wanted, Leaf.describe(found));
    }

    private Missing wrong(Value expected, String wanted, String found) {
        report(expected, found + " where " + wanted + " should be", false);
        return Missing.NULL;
    }

    private void report(Object expected, String problem, boolean isLack) {
        if (reported.add(expected)) {
            faults.add(new Fault(path.toList(), problem, isLack));
        }
    }

    private void count(int more) throws JsonFault {
        cells += more;
        if (cells > MAX_CELLS) {
            throw new JsonFault("it holds more than %,d values".formatted(MAX_CELLS));
        }
    }
}
