package org.chipgraph.gateway.execute.slots;

import java.util.function.Consumer;
import org.chipgraph.gateway.plan.Shape.Output;
import org.jspecify.annotations.Nullable;

/// Finds the places of an answer that are null because the client may not have them.
public final class RefusedFields {

    private final boolean[] holds;
    private final Consumer<ClientPath> visitor;

    private RefusedFields(boolean[] holds, Consumer<ClientPath> visitor) {
        this.holds = holds;
        this.visitor = visitor;
    }

    /// Visits them in the order of the answer. Cost: nothing when the plan refuses nothing.
    public static void visit(ObjectValue root, boolean[] holds, Consumer<ClientPath> visitor) {
        new RefusedFields(holds, visitor).value(root, ClientPath.ROOT);
    }

    private void value(@Nullable Object value, ClientPath path) {
        switch (value) {
            case ObjectValue object when object.layout().refuses() -> object(object, path);
            case ListValue list -> {
                for (int i = 0; i < list.size(); i++) {
                    value(list.get(i), path.item(i));
                }
            }
            case null, default -> {}
        }
    }

    private void object(ObjectValue object, ClientPath path) {
        VariantLayout variant = object.layout().variant(object.runtimeType());
        if (variant == null) {
            return;
        }
        for (VariantLayout.Line line : variant.lines()) {
            if (!holds[line.condition()]) {
                continue;
            }
            switch (line.output()) {
                case Output.Refused refused -> visitor.accept(path.field(refused.responseKey()));
                case Output.Field field ->
                        value(object.get(field.slot()), path.field(field.responseKey()));
                case Output.Typename _, Output.Introspection _ -> {}
            }
        }
    }
}
