package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.When;

/// Prints a response shape: under each type the client's keys in order, each with its slot.
final class ShapePrinter {

    private final StringBuilder text;

    ShapePrinter(StringBuilder text) {
        this.text = text;
    }

    void print(Shape shape) {
        shape(1, shape);
    }

    private void shape(int depth, Shape shape) {
        for (Shape.Variant variant : shape.variants()) {
            int inner = depth;
            if (!variant.types().isEmpty()) {
                line(depth, "on " + String.join("|", variant.types()));
                inner++;
            }
            for (Shape.Output output : variant.outputs()) {
                output(inner, shape, output);
            }
        }
        for (int i = 0; i < shape.slots().size(); i++) {
            if (i != shape.typenameSlot() && !isVisible(shape, i)) {
                slot(depth, "(internal) ", i, shape.slots().get(i));
            }
        }
    }

    private void output(int depth, Shape shape, Shape.Output output) {
        String key = output.responseKey() + condition(output.when());
        switch (output) {
            case Shape.Output.Typename _ -> line(depth, key + " = type name");
            case Shape.Output.Introspection _ -> line(depth, key + " = introspection");
            case Shape.Output.Refused field ->
                    line(depth, key + " = refused" + (field.nullable() ? "" : "!"));
            case Shape.Output.Field field ->
                    slot(depth, key + " = ", field.slot(), shape.slots().get(field.slot()));
        }
    }

    private void slot(int depth, String label, int index, Shape.Slot slot) {
        line(depth, label + index + ":" + slot.key() + " " + type(slot.value()));
        nested(slot.value(), depth + 1);
    }

    private void nested(Shape.Value value, int depth) {
        switch (value) {
            case Shape.Value.Items(boolean _, Shape.Value item) -> nested(item, depth);
            case Shape.Value.Nested(boolean _, Shape shape) -> shape(depth, shape);
            case Shape.Value.Scalar _ -> {}
            case Shape.Value.Choice _ -> {}
        }
    }

    private static String type(Shape.Value value) {
        String bare =
                switch (value) {
                    case Shape.Value.Items(boolean _, Shape.Value item) -> "[" + type(item) + "]";
                    case Shape.Value.Scalar(boolean _, String type) -> type;
                    case Shape.Value.Choice(boolean _, String type, List<String> _) -> type;
                    case Shape.Value.Nested(boolean _, Shape shape) -> shape.type();
                };
        return bare + (value.nullable() ? "" : "!");
    }

    private static boolean isVisible(Shape shape, int slot) {
        return shape.variants().stream()
                .flatMap(variant -> variant.outputs().stream())
                .anyMatch(output -> output instanceof Shape.Output.Field f && f.slot() == slot);
    }

    private static String condition(When when) {
        return when.isAlways() ? "" : " (when " + when + ")";
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
