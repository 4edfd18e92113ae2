package org.chipgraph.deployment.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.deployment.Manifest;

/// A document on its way through the renderer.
///
/// @param hashed generated, so its name will carry a hash of its content
record Resource(Map<String, Object> content, boolean hashed) {

    boolean is(String kind, String name) {
        return kind().equals(kind) && name().equals(name);
    }

    String kind() {
        return new Manifest(content).kind();
    }

    String name() {
        return new Manifest(content).name();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> child(String field) {
        return (Map<String, Object>)
                content.computeIfAbsent(field, _ -> new LinkedHashMap<String, Object>());
    }
}
