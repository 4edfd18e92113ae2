package org.chipgraph.gateway.plan.graph;

import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.TypeRef;

/// One step that a query may take through the subgraphs.
public sealed interface Move {

    /// From an object of `type` in `subgraph` to the value of one of its fields, as `to` there.
    ///
    /// With `requires` the subgraph must be entered anew, with those fields in the representation.
    record Field(
            String subgraph,
            String type,
            String name,
            TypeRef to,
            FieldSet requires,
            FieldSet provides)
            implements Move {}

    /// From an object of `type` anywhere into `subgraph`, which resolves it by `key`.
    record Key(String subgraph, String type, FieldSet key) implements Move {}
}
