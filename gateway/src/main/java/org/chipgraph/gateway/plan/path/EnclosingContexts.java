package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.supergraph.ContextArgument.ContextValue;

/// Finds the objects around an entity that set the contexts which its fields take values from.
///
/// The nearest one counts. Where only some of the runtime types at a place set the context, the
/// search goes on outwards for the others.
final class EnclosingContexts {

    /// A setting with the route that stands there; `reached` leads from it to the entity.
    record Around(Route at, When reached, Visit.Setting setting) {}

    private final Map<String, Set<String>> settingTypes;

    EnclosingContexts(Map<String, Set<String>> settingTypes) {
        this.settingTypes = settingTypes;
    }

    /// For each value the objects that give it; empty when a value is nowhere to be had.
    Optional<List<Around>> of(Route entity, List<ContextValue> values) {
        List<Around> found = new ArrayList<>();
        for (ContextValue value : values) {
            List<Around> settings = of(entity, value);
            if (settings.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(settings);
        }
        return Optional.of(found);
    }

    private List<Around> of(Route entity, ContextValue value) {
        Set<String> setting = settingTypes.getOrDefault(value.context(), Set.of());
        List<Around> found = new ArrayList<>();
        When reached = When.always();
        Optional<Route.Step.Descend> down = lastField(entity);
        while (down.isPresent()) {
            Route above = down.get().from();
            Wanted field = down.get().wanted();
            reached = field.when().and(reached);
            Set<String> here = above.meets(field);
            Set<String> setHere = new LinkedHashSet<>(here);
            setHere.retainAll(setting);
            if (!setHere.isEmpty()) {
                found.add(
                        new Around(
                                above, reached, new Visit.Setting(value, above.place(), setHere)));
            }
            if (setHere.equals(here)) {
                return found;
            }
            down = lastField(above);
        }
        return List.of();
    }

    /// The step from the object above down to where the route stands; empty at the root.
    private static Optional<Route.Step.Descend> lastField(Route route) {
        return switch (route.step()) {
            case Route.Step.Descend descend -> Optional.of(descend);
            case Route.Step.Enter enter -> lastField(enter.from());
            case Route.Step.Stay(Route beside) -> lastField(beside);
            case Route.Step.Begin _ -> Optional.empty();
        };
    }
}
