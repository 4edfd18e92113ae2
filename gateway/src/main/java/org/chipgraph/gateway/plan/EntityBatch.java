package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.When;

/// One `_entities` field of a request: the same selection for all entities found at `paths`.
///
/// Shape: `alias` is the response key of the field (`_entities`, or `_e0`, `_e1` ... when a request
/// holds several) and `variable` the name of its representations variable. All `paths` end at
/// objects with the same shape, so that `representation` and the answer fit each of them. When
/// `when` does not hold, or nothing is found at the paths, the batch sends an empty list.
public record EntityBatch(
        String alias,
        String variable,
        List<ResponsePath> paths,
        Representation representation,
        When when) {

    public EntityBatch {
        paths = List.copyOf(paths);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("An entity batch needs a path");
        }
    }
}
