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
import org.chipgraph.gateway.execute.json.JsonText;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.execute.slots.ObjectValue.ListValue;
import org.chipgraph.gateway.execute.slots.ObjectValue.Missing;
import org.chipgraph.gateway.execute.slots.ObjectValue.Scalar;
import org.chipgraph.gateway.plan.Shape.Value;
import org.jspecify.annotations.Nullable;

/// Reads JSON objects into slots; keys that no slot has are skipped.
///
/// A value of a wrong type becomes null and a fault, reported once per slot.
/// Errors: `JsonFault` when the text is no JSON. Recursion is bounded by the layout.
final class ObjectReader {

    private final JsonCursor cursor;
    private final List<Object> path;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Value> reported = Collections.newSetFromMap(new IdentityHashMap<>());

    /// `path`: where in the answer's `data` the objects stand; the caller may change its end.
    ObjectReader(JsonCursor cursor, List<Object> path) {
        this.cursor = cursor;
        this.path = path;
    }

    List<Fault> faults() {
        return faults;
    }

    /// Reads the object that starts at the cursor.
    ObjectValue object(Layout layout) throws JsonFault {
        ObjectValue object = new ObjectValue(layout);
        path.add("");
        for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
            int slot = slot(layout);
            if (slot < 0) {
                cursor.skip();
            } else {
                path.set(path.size() - 1, layout.key(slot));
                object.set(slot, member(layout, slot));
            }
        }
        path.removeLast();
        return object;
    }

    private int slot(Layout layout) {
        if (cursor.keyHasEscapes()) {
            byte[] key = cursor.key().getBytes(StandardCharsets.UTF_8);
            return layout.slot(key, 0, key.length);
        }
        return layout.slot(cursor.source(), cursor.keyFrom(), cursor.keyTo());
    }

    private Object member(Layout layout, int slot) throws JsonFault {
        if (slot == layout.shape().typenameSlot() && cursor.peek() == Kind.STRING) {
            int from = cursor.position();
            cursor.skip();
            return JsonText.unquote(cursor.source(), from, cursor.position());
        }
        return value(layout.value(slot), layout.nested(slot).orElse(null));
    }

    private Object value(Value expected, @Nullable Layout nested) throws JsonFault {
        Kind kind = cursor.peek();
        if (kind == Kind.NULL) {
            cursor.skip();
            if (!expected.nullable()) {
                report(expected, "null where a value must be", true);
            }
            return Missing.NULL;
        }
        return switch (expected) {
            case Value.Items items when kind == Kind.ARRAY -> list(items, nested);
            case Value.Nested _ when kind == Kind.OBJECT && nested != null -> object(nested);
            case Value.Scalar scalar when Leaf.mayBe(scalar.type(), kind) -> leaf(scalar, kind);
            case Value.Choice _ when kind == Kind.STRING -> range();
            case Value.Items _ -> wrong(expected, "a list", kind);
            case Value.Nested _ -> wrong(expected, "an object", kind);
            case Value.Scalar scalar -> wrong(expected, scalar.type(), kind);
            case Value.Choice choice -> wrong(expected, choice.type(), kind);
        };
    }

    private ListValue list(Value.Items items, @Nullable Layout nested) throws JsonFault {
        List<Object> read = new ArrayList<>();
        path.add(0);
        for (boolean more = cursor.enterArray(); more; more = cursor.nextElement()) {
            path.set(path.size() - 1, read.size());
            read.add(value(items.item(), nested));
        }
        path.removeLast();
        return new ListValue(read.toArray());
    }

    private Object leaf(Value.Scalar scalar, Kind kind) throws JsonFault {
        Scalar range = range();
        if (!Leaf.fits(scalar.type(), range)) {
            return wrong(scalar, scalar.type(), "another number");
        }
        return Leaf.asTold(scalar.type(), kind, range);
    }

    private Scalar range() throws JsonFault {
        int from = cursor.position();
        cursor.skip();
        return new Scalar(cursor.source(), from, cursor.position());
    }

    private Missing wrong(Value expected, String wanted, Kind found) throws JsonFault {
        cursor.skip();
        return wrong(expected, wanted, Leaf.describe(found));
    }

    private Missing wrong(Value expected, String wanted, String found) {
        report(expected, found + " where " + wanted + " should be", false);
        return Missing.NULL;
    }

    private void report(Value expected, String problem, boolean isNull) {
        if (reported.add(expected)) {
            faults.add(new Fault(path, problem, isNull));
        }
    }
}
