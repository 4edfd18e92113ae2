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
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.execute.slots.ListValue;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.execute.slots.Values;
import org.chipgraph.gateway.execute.slots.Values.Missing;
import org.chipgraph.gateway.plan.Shape.Value;
import org.jspecify.annotations.Nullable;

/// Reads JSON objects into slots; keys that no slot has are skipped.
///
/// A value of a wrong type becomes null and a fault, reported once per slot.
/// Errors: `JsonFault` when the text is no JSON. Recursion is bounded by the layout.
final class ObjectReader {

    private final JsonCursor cursor;
    private final AnswerPath path;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Value> reported = Collections.newSetFromMap(new IdentityHashMap<>());

    /// `path`: where in the answer's `data` the objects stand; the caller may change its end.
    ObjectReader(JsonCursor cursor, AnswerPath path) {
        this.cursor = cursor;
        this.path = path;
    }

    List<Fault> faults() {
        return faults;
    }

    /// Reads the object that starts at the cursor.
    ObjectValue object(Layout layout) throws JsonFault {
        ObjectValue object = new ObjectValue(layout);
        path.enter();
        for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
            int slot = slot(layout);
            if (slot < 0) {
                cursor.skip();
            } else {
                path.key(layout.key(slot));
                member(object, slot);
            }
        }
        path.leave();
        return object;
    }

    private int slot(Layout layout) {
        if (cursor.keyHasEscapes()) {
            byte[] key = cursor.key().getBytes(StandardCharsets.UTF_8);
            return layout.slot(key, 0, key.length);
        }
        return layout.slot(cursor.source(), cursor.keyFrom(), cursor.keyTo());
    }

    private void member(ObjectValue object, int slot) throws JsonFault {
        Layout layout = object.layout();
        if (slot == layout.shape().typenameSlot() && cursor.peek() == Kind.STRING) {
            int from = cursor.position();
            cursor.skip();
            object.set(slot, layout.typename(cursor.source(), from, cursor.position()));
        } else {
            read(object, slot, layout.value(slot), layout.nested(slot).orElse(null));
        }
    }

    /// Reads the value at the cursor into a place.
    private void read(Values holder, int place, Value expected, @Nullable Layout nested)
            throws JsonFault {
        Kind kind = cursor.peek();
        if (kind == Kind.NULL) {
            cursor.skip();
            holder.set(place, Missing.NULL);
            if (!expected.nullable()) {
                report(expected, "null where a value must be", true);
            }
            return;
        }
        switch (expected) {
            case Value.Scalar scalar when Leaf.mayBe(scalar.type(), kind) ->
                    leaf(holder, place, scalar, kind);
            case Value.Choice _ when kind == Kind.STRING -> range(holder, place);
            case Value.Nested _ when kind == Kind.OBJECT && nested != null ->
                    holder.set(place, object(nested));
            case Value.Items items when kind == Kind.ARRAY ->
                    holder.set(place, list(items, nested));
            case Value.Scalar scalar -> holder.set(place, wrong(expected, scalar.type(), kind));
            case Value.Choice choice -> holder.set(place, wrong(expected, choice.type(), kind));
            case Value.Nested _ -> holder.set(place, wrong(expected, "an object", kind));
            case Value.Items _ -> holder.set(place, wrong(expected, "a list", kind));
        }
    }

    private ListValue list(Value.Items items, @Nullable Layout nested) throws JsonFault {
        ListValue list = new ListValue();
        path.enter();
        for (boolean more = cursor.enterArray(); more; more = cursor.nextElement()) {
            int place = list.add();
            path.position(place);
            read(list, place, items.item(), nested);
        }
        path.leave();
        return list;
    }

    private void leaf(Values holder, int place, Value.Scalar scalar, Kind kind) throws JsonFault {
        range(holder, place);
        int from = holder.from(place);
        int to = holder.to(place);
        if (!Leaf.fits(scalar.type(), cursor.source(), from, to)) {
            holder.set(place, wrong(scalar, scalar.type(), "another number"));
        } else if (kind == Kind.NUMBER && scalar.type().equals("ID")) {
            // An ID is a string for the client, also when the subgraph sends a number.
            byte[] quoted =
                    new JsonOutput(24)
                            .ascii('"')
                            .raw(cursor.source(), from, to)
                            .ascii('"')
                            .toBytes();
            holder.setLeaf(place, quoted, 0, quoted.length);
        }
    }

    private void range(Values holder, int place) throws JsonFault {
        int from = cursor.position();
        cursor.skip();
        holder.setLeaf(place, cursor.source(), from, cursor.position());
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
            faults.add(new Fault(path.segments(), problem, isNull));
        }
    }
}
