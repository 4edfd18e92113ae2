package org.chipgraph.gateway.plan.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.Shape;

/// Follows what the client sees, and complains about what no fetch writes.
final class AnswerTracer {

    /// Objects that the client sees: below objects of `holders`, when `reached` holds.
    private record Seen(Shape shape, String place, Set<String> holders, When reached) {}

    private final Writes writes;
    private final List<String> problems;

    AnswerTracer(Writes writes, List<String> problems) {
        this.writes = writes;
        this.problems = problems;
    }

    void trace(Shape root) {
        trace(new Seen(root, "", Writes.Write.NOBODY, When.always()));
    }

    private void trace(Seen seen) {
        Map<Integer, When> below = new LinkedHashMap<>();
        Map<Integer, Set<String>> typesWith = new LinkedHashMap<>();
        for (Shape.Variant variant : seen.shape().variants()) {
            Set<String> types = types(seen, variant);
            for (Shape.Output output : variant.outputs()) {
                if (output instanceof Shape.Output.Field field) {
                    When needed = seen.reached().and(field.when());
                    below.merge(field.slot(), needed, When::or);
                    typesWith
                            .computeIfAbsent(field.slot(), s -> new LinkedHashSet<>())
                            .addAll(types);
                    field(seen, field, needed, types);
                }
            }
        }
        below.forEach((slot, when) -> {
            if (DocumentTracer.nested(seen.shape().slots().get(slot).value())
                    instanceof Shape.Value.Nested(boolean _, Shape nested)) {
                Set<String> holders = typesWith.getOrDefault(slot, Set.of());
                trace(new Seen(nested, seen.place() + "/" + slot, holders, when));
            }
        });
    }

    /// The types of a variant that can stand here; it is chosen by type, so that must be known.
    private Set<String> types(Seen seen, Shape.Variant variant) {
        if (seen.place().isEmpty()) {
            return Set.of(seen.shape().type());
        }
        Set<String> types = new LinkedHashSet<>(writes.possibleTypes(seen.place()));
        if (!variant.types().isEmpty()) {
            types.retainAll(variant.types());
            int slot = seen.shape().typenameSlot();
            for (String type : types) {
                if (!isWritten(seen, type, slot, seen.reached())) {
                    problems.add(
                            "The type of %s (at '%s') is never fetched"
                                    .formatted(type, seen.place()));
                }
            }
        }
        return types;
    }

    private void field(Seen seen, Shape.Output.Field field, When needed, Set<String> types) {
        for (String type : types) {
            if (!isWritten(seen, type, field.slot(), needed)) {
                problems.add(
                        "%s.%s (at '%s') is never fetched"
                                .formatted(type, field.responseKey(), seen.place()));
            }
        }
    }

    private boolean isWritten(Seen seen, String type, int slot, When when) {
        return writes.covers(
                new Writes.Needed(seen.place(), type, slot, when, seen.holders()), fetch -> true);
    }
}
