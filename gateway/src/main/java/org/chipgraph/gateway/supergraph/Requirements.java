package org.chipgraph.gateway.supergraph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the supergraph's elements themselves require of a client.
///
/// Shape: `types` holds types of every kind, `fields` is keyed by type and field; both only what
/// requires something.
public record Requirements(
        Map<String, Requirement> types, Map<String, Map<String, Requirement>> fields) {

    public Requirements {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public boolean isEmpty() {
        return types.isEmpty() && fields.isEmpty();
    }

    public Requirement type(String name) {
        return types.getOrDefault(name, Requirement.NONE);
    }

    public Requirement field(String type, String field) {
        return fields.getOrDefault(type, Map.of()).getOrDefault(field, Requirement.NONE);
    }
}
