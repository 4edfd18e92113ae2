package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.When;

/// One `_entities` field of a request: the same selection for all entities found at `paths`.
///
/// Shape: `contexts` are values of enclosing objects; where entities differ in them, the batch is
/// sent several times in one request, each time for the entities with equal ones. `alias` is the response key of the field (`_entities`, or `_e0`, `_e1` ... when a request
/// holds several) and `variable` the name of its representations variable. All `paths` end at
/// objects with the same shape, so that `representation` and the answer fit each of them. When
/// `when` does not hold, or nothing is found at the paths, the batch sends an empty list.
public record EntityBatch(
        String alias,
        String variable,
        List<ResponsePath> paths,
        Representation representation,
        List<ContextInput> contexts,
        When when) {

    /// A batch that takes no value from enclosing objects.
    public EntityBatch(
            String alias,
            String variable,
            List<ResponsePath> paths,
            Representation representation,
            When when) {
        this(alias, variable, paths, representation, List.of(), when);
    }

    public EntityBatch {
        paths = List.copyOf(paths);
        contexts = List.copyOf(contexts);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("An entity batch needs a path");
        }
    }
}
