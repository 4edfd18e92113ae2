package org.chipgraph.gateway.differential;

import java.util.Map;

/// An object of the [World]: entities of one type differ by `id`, value objects by where they stand.
///
/// Shape: `brought` is the representation by which a subgraph was told of it; empty otherwise.
record Thing(String type, String id, Map<String, ?> brought) {

    Thing(String type, String id) {
        this(type, id, Map.of());
    }
}
