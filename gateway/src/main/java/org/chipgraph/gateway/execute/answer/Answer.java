package org.chipgraph.gateway.execute.answer;

import java.util.List;
import java.util.Optional;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.jspecify.annotations.Nullable;

/// What a subgraph answered, read completely before anything of it is merged.
///
/// Shape: `root` holds the fields of a root fetch; empty when `data` is null. `entities` hold one
/// element per batch of an entity fetch; empty when `data` or the batch is null.
public record Answer(
        Optional<ObjectValue> root,
        List<Optional<Entities>> entities,
        List<SubgraphError> errors,
        List<Fault> faults) {

    /// Answers of one batch, `objects[layout][representation]`; null = no such entity.
    public record Entities(@Nullable ObjectValue[][] objects) {}

    public Answer {
        entities = List.copyOf(entities);
        errors = List.copyOf(errors);
        faults = List.copyOf(faults);
    }
}
