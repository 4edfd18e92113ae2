package org.chipgraph.gateway.execute.slots;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.ObjectValue.ListValue;
import org.chipgraph.gateway.execute.slots.ObjectValue.Missing;
import org.chipgraph.gateway.execute.slots.ObjectValue.Scalar;
import org.chipgraph.gateway.plan.Shape.Output;
import org.chipgraph.gateway.plan.Shape.Value;
import org.jspecify.annotations.Nullable;

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
    private boolean writeValue(Value value, @Nullable Object content) {
        int mark = out.size();
        if (writeContent(value, content)) {
            return true;
        }
        out.truncate(mark);
        if (value.nullable()) {
            out.raw(NULL);
        }
        return value.nullable();
    }

    private boolean writeContent(Value value, @Nullable Object content) {
        if (content == null || content == Missing.NULL) {
            return false;
        }
        return switch (value) {
            case Value.Items items -> content instanceof ListValue list && writeList(items, list);
            case Value.Nested _ -> content instanceof ObjectValue object && writeObject(object);
            case Value.Scalar _ -> writeLeaf(content);
            case Value.Choice choice -> isVisible(choice, content) && writeLeaf(content);
        };
    }

    private boolean writeLeaf(Object content) {
        switch (content) {
            case Scalar(byte[] source, int from, int to) -> out.raw(source, from, to);
            case String typename -> out.string(typename);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean writeList(Value.Items items, ListValue list) {
        char separator = '[';
        for (Object item : list.items()) {
            out.ascii(separator);
            if (!writeValue(items.item(), item)) {
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
                    writeValue(object.layout().value(field.slot()), object.get(field.slot()));
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

    private static boolean isVisible(Value.Choice choice, Object content) {
        return content instanceof Scalar scalar && isOneOf(choice.values(), scalar);
    }

    private static boolean isOneOf(List<String> values, Scalar scalar) {
        int length = scalar.to() - scalar.from() - 2;
        for (String value : values) {
            if (value.length() == length && spells(scalar, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spells(Scalar scalar, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (scalar.source()[scalar.from() + 1 + i] != value.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
