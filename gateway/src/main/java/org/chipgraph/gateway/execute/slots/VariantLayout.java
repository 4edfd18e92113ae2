package org.chipgraph.gateway.execute.slots;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.plan.Shape;
import org.jspecify.annotations.Nullable;

/// The keys that the client sees for some runtime types, ready to be copied.
final class VariantLayout {

    /// One key: `prefix` is `"key":`, `condition` its number among the plan's conditions.
    record Line(byte[] prefix, int condition, Shape.Output output) {}

    private final List<String> types;
    private final List<Line> lines;
    private final List<List<Line>> linesBySlot;

    VariantLayout(Shape.Variant variant, Shape shape, Conditions conditions) {
        this.types = variant.types();
        this.lines = variant.outputs().stream().map(output -> line(output, conditions)).toList();
        List<List<Line>> bySlot = new ArrayList<>();
        shape.slots().forEach(_ -> bySlot.add(new ArrayList<>()));
        for (Line line : lines) {
            if (line.output() instanceof Shape.Output.Field field) {
                bySlot.get(field.slot()).add(line);
            }
        }
        this.linesBySlot = List.copyOf(bySlot);
    }

    boolean fits(@Nullable String runtimeType) {
        return types.isEmpty() || (runtimeType != null && types.contains(runtimeType));
    }

    boolean refuses() {
        return lines.stream().anyMatch(line -> line.output() instanceof Shape.Output.Refused);
    }

    List<Line> lines() {
        return lines;
    }

    /// The client's key for a slot; null when the slot is not part of the answer.
    @Nullable String responseKey(int slot, boolean[] holds) {
        for (Line line : linesBySlot.get(slot)) {
            if (holds[line.condition()]) {
                return line.output().responseKey();
            }
        }
        return null;
    }

    private static Line line(Shape.Output output, Conditions conditions) {
        byte[] prefix = new JsonOutput(32).key(output.responseKey()).toBytes();
        return new Line(prefix, conditions.number(output.when()), output);
    }
}
