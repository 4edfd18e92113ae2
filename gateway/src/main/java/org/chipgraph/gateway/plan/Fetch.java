package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.OperationKind;
import org.chipgraph.gateway.operation.When;

/// One request to one subgraph.
///
/// Shape: without `batches` a root fetch: its answer's `data` is written into the root object. With
/// `batches` an entity fetch: each batch is one `_entities` field of the document. Every key of an
/// answer is a slot's [Shape.Slot#key] of the shape at that place, so nothing is renamed.
/// `variables` are the client variables that `document` declares, none other is sent;
/// `representations` variables are named by the batches. The fetch starts when all fetches in
/// `after` have ended (answered, failed or left out). It is left out when `when` does not hold, or
/// when no batch has a representation to send.
public record Fetch(
        int id,
        String subgraph,
        OperationKind kind,
        String document,
        List<String> variables,
        List<EntityBatch> batches,
        List<Integer> after,
        When when) {

    public Fetch {
        variables = List.copyOf(variables);
        batches = List.copyOf(batches);
        after = List.copyOf(after);
    }

    public boolean isRoot() {
        return batches.isEmpty();
    }
}
