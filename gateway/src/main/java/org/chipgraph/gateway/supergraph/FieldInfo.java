package org.chipgraph.gateway.supergraph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A field of an object or interface type, and what each subgraph knows of it.
///
/// Shape: `type` is the supergraph's type; `sources` is keyed by subgraph name and lists every
/// subgraph that mentions the field, also as external.
public record FieldInfo(
        String name, TypeRef type, boolean inaccessible, Map<String, Source> sources) {

    /// The field in one subgraph. `arguments` are the argument names that it has there, without
    /// those that the gateway fills in (`contextArguments`).
    public record Source(
            TypeRef type,
            FieldSet requires,
            FieldSet provides,
            boolean external,
            Set<String> arguments,
            List<ContextArgument> contextArguments,
            Turn turn) {}

    /// When a subgraph answers a field that is moving from one subgraph to another (`@override` with
    /// a label): where the label is on, the new one does, elsewhere the old one.
    ///
    /// Shape: `label` is empty for a field that does not move.
    public record Turn(String label, boolean whenOn) {

        static final Turn ALWAYS = new Turn("", true);

        public boolean isAlways() {
            return label.isEmpty();
        }

        public boolean holds(Set<String> labelsThatAreOn) {
            return isAlways() || labelsThatAreOn.contains(label) == whenOn;
        }
    }

    public FieldInfo {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    public boolean isNullable() {
        return !(type instanceof TypeRef.NonNull);
    }

    public Optional<Source> source(String subgraph) {
        return Optional.ofNullable(sources.get(subgraph));
    }

    /// The labels that decide which subgraph answers the field.
    public Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        for (Source source : sources.values()) {
            if (!source.turn().isAlways()) {
                labels.add(source.turn().label());
            }
        }
        return labels;
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
