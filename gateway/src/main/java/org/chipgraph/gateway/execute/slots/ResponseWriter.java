package org.chipgraph.gateway.execute.slots;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.Cells.Missing;
import org.chipgraph.gateway.plan.Shape.Output;
import org.chipgraph.gateway.plan.Shape.Value;

/// Writes the client's answer in one pass, in the order of the client's selection.
///
/// A value that must not be null and is missing takes back what was written of its parent, up to
/// the nearest one that may be null. No error is added here: whoever left the value out did that.
/// Cost: O(answer). Thread: caller's.
public final class ResponseWriter {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final JsonOutput out;
    private final boolean[] holds;
    private final Map<String, byte[]> introspection;

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
            out.truncate(mark);
            out.raw(NULL);
        }
    }

    /// Null where allowed; false when nothing can stand here.
    private boolean writeValue(Value value, Cells cells, int at) {
        int mark = out.size();
        if (writeContent(value, cells, at)) {
            return true;
        }
        out.truncate(mark);
        if (value.nullable()) {
            out.raw(NULL);
        }
        return value.nullable();
    }

    private boolean writeContent(Value value, Cells cells, int at) {
        Object content = cells.get(at);
        if (content == null || content == Missing.NULL) {
            return false;
        }
        return switch (value) {
            case Value.Items items -> content instanceof ListValue list && writeList(items, list);
            case Value.Nested _ -> content instanceof ObjectValue object && writeObject(object);
            case Value.Scalar _ -> writeLeaf(cells, at);
            case Value.Choice choice -> isVisible(choice, cells, at) && writeLeaf(cells, at);
        };
    }

    private boolean writeLeaf(Cells cells, int at) {
        switch (cells.get(at)) {
            case byte[] source -> out.raw(source, cells.from(at), cells.to(at));
            case String typename -> out.string(typename);
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    private boolean writeList(Value.Items items, ListValue list) {
        char separator = '[';
        for (int i = 0; i < list.size(); i++) {
            out.ascii(separator);
            if (!writeValue(items.item(), list, i)) {
                return false;
            }
            separator = ',';
        }
        out.ascii(separator == '[' ? "[]" : "]");
        return true;
    }

    private boolean writeObject(ObjectValue object) {
        VariantLayout variant = object.layout().variant(object.runtimeType());
        if (variant == null) {
            return false;
        }
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
        return true;
    }

    private boolean writeOutput(Output output, ObjectValue object) {
        return switch (output) {
            case Output.Field field ->
                    writeValue(object.layout().value(field.slot()), object, field.slot());
            case Output.Typename _ -> {
                String type = object.runtimeType();
                if (type != null) {
                    out.string(type);
                }
                yield type != null;
            }
            case Output.Refused field -> {
                out.raw(NULL);
                yield field.nullable();
            }
            case Output.Introspection field -> {
                byte[] answer = introspection.get(field.responseKey());
                out.raw(answer == null ? NULL : answer);
                yield answer != null || field.nullable();
            }
        };
    }

    private static boolean isVisible(Value.Choice choice, Cells cells, int at) {
        if (!(cells.get(at) instanceof byte[] source)) {
            return false;
        }
        int from = cells.from(at) + 1;
        int length = cells.to(at) - 1 - from;
        for (String value : choice.values()) {
            if (value.length() == length && spells(source, from, value)) {
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
