package org.chipgraph.gateway.supergraph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A field of an object or interface type, and what each subgraph knows of it.
///
/// Shape: `type` is the supergraph's type; `sources` is keyed by subgraph name and lists every
/// subgraph that mentions the field, also as external.
public record FieldInfo(
        String name, TypeRef type, boolean inaccessible, Map<String, Source> sources) {

    /// The field in one subgraph. `arguments` are the argument names that it has there.
    public record Source(
            TypeRef type,
            FieldSet requires,
            FieldSet provides,
            boolean external,
            Set<String> arguments) {}

    public FieldInfo {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    public boolean isNullable() {
        return !(type instanceof TypeRef.NonNull);
    }

    public Optional<Source> source(String subgraph) {
        return Optional.ofNullable(sources.get(subgraph));
    }

    /// Equal for two fields whose values may stand under one key in every subgraph's answers.
    public String signature() {
        StringBuilder text = new StringBuilder(type.toString());
        sources.forEach((subgraph, source) -> {
            if (!source.type().equals(type)) {
                text.append(' ').append(subgraph).append(':').append(source.type());
            }
        });
        return text.toString();
    }
}
