package org.chipgraph.gateway.execute.slots;

import java.util.List;
import java.util.function.Consumer;
import org.chipgraph.gateway.plan.ResponsePath;
import org.chipgraph.gateway.plan.ResponsePath.Step;
import org.jspecify.annotations.Nullable;

/// An object and where the client sees it.
public record Place(ObjectValue object, ClientPath path) {

    /// Visits the objects at the end of `way`, in the order of the answer.
    ///
    /// `holds` are the conditions of the plan: they decide under which key the client sees a slot.
    public void walk(ResponsePath way, boolean[] holds, Consumer<Place> visitor) {
        new Walk(way.steps(), holds, visitor).from(object, path, 0);
    }

    /// The client's key for one of the object's slots; null when it does not see it.
    ///
    /// While only an interface is known of the object, the key that any of its types has.
    public @Nullable String responseKey(int slot, boolean[] holds) {
        VariantLayout variant = object.layout().variant(object.runtimeType());
        return variant == null
                ? object.layout().anyResponseKey(slot, holds)
                : variant.responseKey(slot, holds);
    }

    /// One walk along `steps`.
    private record Walk(List<Step> steps, boolean[] holds, Consumer<Place> visitor) {

        void from(@Nullable Object at, ClientPath path, int next) {
            if (next == steps.size()) {
                if (at instanceof ObjectValue found) {
                    visitor.accept(new Place(found, path));
                }
                return;
            }
            switch (steps.get(next)) {
                case Step.Enter(int slot, String _) when at instanceof ObjectValue object ->
                        enter(new Place(object, path), slot, next);
                case Step.Each() when at instanceof ListValue list -> {
                    for (int i = 0; i < list.size(); i++) {
                        from(list.get(i), path.item(i), next + 1);
                    }
                }
                case Step.Only(List<String> types)
                        when at instanceof ObjectValue object
                                && isOneOf(types, object.runtimeType()) ->
                        from(object, path, next + 1);
                case Step.Enter _, Step.Each _, Step.Only _ -> {}
            }
        }

        private static boolean isOneOf(List<String> types, @Nullable String type) {
            return type != null && types.contains(type);
        }

        private void enter(Place place, int slot, int next) {
            Object inside = place.object().get(slot);
            if (inside != null) {
                from(inside, place.path().field(place.responseKey(slot, holds)), next + 1);
            }
        }
    }
}
