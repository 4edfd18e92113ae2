package org.chipgraph.gateway.execute.slots;

import java.util.List;
import java.util.function.Consumer;
import org.chipgraph.gateway.plan.ResponsePath;
import org.chipgraph.gateway.plan.ResponsePath.Step;
import org.jspecify.annotations.Nullable;

/// A walk over the objects at the end of a path, each once, however many places it is in.
///
/// Within one walk an object is only ever met at one and the same step: what is further down the
/// path has a smaller shape. Cost: O(objects on the way), not O(places).
public final class DistinctObjects {

    private final List<Step> steps;
    private final Consumer<ObjectValue> visitor;

    private DistinctObjects(ResponsePath path, Consumer<ObjectValue> visitor) {
        this.steps = path.steps();
        this.visitor = visitor;
    }

    /// Visits the objects in the order in which the answer has them first.
    public static void visit(ObjectValue root, ResponsePath path, Consumer<ObjectValue> visitor) {
        new DistinctObjects(path, visitor).from(root, 0);
    }

    private void from(@Nullable Object at, int next) {
        if (next == steps.size()) {
            if (at instanceof ObjectValue found && found.isFirstVisit(this)) {
                visitor.accept(found);
            }
            return;
        }
        switch (steps.get(next)) {
            case Step.Enter(int slot, String _) -> {
                if (at instanceof ObjectValue object && object.isFirstVisit(this)) {
                    from(object.get(slot), next + 1);
                }
            }
            case Step.Each() -> {
                if (at instanceof ListValue list && list.isFirstVisit(this)) {
                    each(list, next + 1);
                }
            }
            case Step.Only(List<String> types) -> {
                if (at instanceof ObjectValue object && isOneOf(types, object.runtimeType())) {
                    from(object, next + 1);
                }
            }
        }
    }

    private void each(ListValue list, int next) {
        for (int i = 0; i < list.size(); i++) {
            from(list.get(i), next);
        }
    }

    private static boolean isOneOf(List<String> types, @Nullable String type) {
        return type != null && types.contains(type);
    }
}
