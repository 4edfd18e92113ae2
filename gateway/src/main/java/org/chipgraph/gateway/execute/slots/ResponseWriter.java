package org.chipgraph.gateway.execute.slots;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.plan.Shape.Output;
import org.chipgraph.gateway.plan.Shape.Value;

/// Writes the client's answer in one pass, in the order of the client's selection.
///
/// A value that must not be null and is missing takes back what was written of its parent, up to
/// the nearest one that may be null. No error is added here: whoever left the value out did that.
/// An object or list that is in several places is put together once and copied from there: what it
/// looks like depends only on itself and on the request.
/// Cost: O(answer). Thread: caller's.
public final class ResponseWriter {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final JsonOutput out;
    private final boolean[] holds;
    private final Map<String, byte[]> introspection;
    private int round = 1;

    /// `holds`: the conditions of the plan; `introspection`: its answers by response key.
    public ResponseWriter(JsonOutput out, boolean[] holds, Map<String, byte[]> introspection) {
        this.out = out;
        this.holds = holds;
        this.introspection = introspection;
    }

    /// Writes the root object, or null when one of its fields must not be null and is.
    public void writeRoot(ObjectValue root) {
        int mark = out.size();
        if (!writeObject(root)) {
            takeBack(mark);
            out.raw(NULL);
        }
    }

    /// What was put together before is gone with it, or may be.
    private void takeBack(int mark) {
        if (out.size() > mark) {
            out.truncate(mark);
            round++;
        }
    }

    /// Null where allowed; false when nothing can stand here.
    private boolean writeValue(Value value, Values holder, int place) {
        int mark = out.size();
        if (writeContent(value, holder, place)) {
            return true;
        }
        takeBack(mark);
        if (value.nullable()) {
            out.raw(NULL);
        }
        return value.nullable();
    }

    private boolean writeContent(Value value, Values holder, int place) {
        return switch (value) {
            case Value.Scalar _ -> holder.writeLeaf(out, place);
            case Value.Choice choice ->
                    isVisible(choice, holder, place) && holder.writeLeaf(out, place);
            case Value.Nested _ -> holder.get(place) instanceof ObjectValue o && writeObject(o);
            case Value.Items items ->
                    holder.get(place) instanceof ListValue list && writeList(items, list);
        };
    }

    private boolean writeList(Value.Items items, ListValue list) {
        if (list.isWritten(round)) {
            out.repeat(list.textFrom(), list.textTo());
            return true;
        }
        int start = out.size();
        out.ascii('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            if (!writeValue(items.item(), list, i)) {
                return false;
            }
        }
        out.ascii(']');
        list.remember(start, out.size(), round);
        return true;
    }

    private boolean writeObject(ObjectValue object) {
        if (object.isWritten(round)) {
            out.repeat(object.textFrom(), object.textTo());
            return true;
        }
        VariantLayout variant = object.layout().variant(object.runtimeType());
        if (variant == null) {
            return false;
        }
        int start = out.size();
        char separator = '{';
        for (VariantLayout.Line line : variant.lines()) {
            if (holds[line.condition()]) {
                out.ascii(separator).raw(line.prefix());
                if (!writeOutput(line.output(), object)) {
                    return false;
                }
                separator = ',';
            }
        }
        out.ascii(separator == '{' ? "{}" : "}");
        object.remember(start, out.size(), round);
        return true;
    }

    private boolean writeOutput(Output output, ObjectValue object) {
        return switch (output) {
            case Output.Field(_, _, int slot) ->
                    writeValue(object.layout().value(slot), object, slot);
            case Output.Typename _ -> {
                String type = object.runtimeType();
                if (type != null) {
                    out.string(type);
                }
                yield type != null;
            }
            case Output.Introspection field -> {
                byte[] answer = introspection.get(field.responseKey());
                out.raw(answer == null ? NULL : answer);
                yield answer != null || field.nullable();
            }
        };
    }

    private static boolean isVisible(Value.Choice choice, Values holder, int place) {
        return holder.get(place) instanceof byte[] source
                && isOneOf(choice.values(), source, holder.from(place), holder.to(place));
    }

    /// Whether the JSON string in the range, which has quotes, is one of the values.
    private static boolean isOneOf(List<String> values, byte[] source, int from, int to) {
        for (String value : values) {
            if (value.length() == to - from - 2 && spells(source, from + 1, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spells(byte[] source, int from, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (source[from + i] != value.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
