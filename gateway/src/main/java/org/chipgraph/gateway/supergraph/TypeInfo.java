package org.chipgraph.gateway.supergraph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An object, interface or union type of the supergraph: the type as a whole, and what each
/// subgraph knows of it.
///
/// Shape: `fields` is empty for a union; `runtimeTypes` is the type itself for an object type.
/// `sources` is keyed by subgraph name, in the order of the supergraph file.
public record TypeInfo(
        String name,
        Kind kind,
        boolean inaccessible,
        Map<String, FieldInfo> fields,
        List<String> interfaces,
        List<String> runtimeTypes,
        Map<String, Source> sources) {

    public enum Kind {
        OBJECT,
        INTERFACE,
        UNION
    }

    /// What one subgraph knows of the type.
    ///
    /// Shape: `runtimeTypes` are the object types that the subgraph can return where this type is
    /// promised. An `interfaceObject` is an interface that the subgraph has as an object type: it
    /// answers fields of any of the runtime types, but does not know which one an object has.
    /// `extension` marks a type that the subgraph extends in the old (Federation 1) way:
    /// its external key fields are known to it.
    public record Source(
            List<Key> keys, boolean extension, boolean interfaceObject, Set<String> runtimeTypes) {
        public Source {
            keys = List.copyOf(keys);
            runtimeTypes = Collections.unmodifiableSet(runtimeTypes);
        }
    }

    /// A `@key`; one that is not resolvable only promises its fields, it is no way in.
    public record Key(FieldSet fields, boolean resolvable) {}

    public TypeInfo {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        interfaces = List.copyOf(interfaces);
        runtimeTypes = List.copyOf(runtimeTypes);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    public boolean isAbstract() {
        return kind != Kind.OBJECT;
    }

    public Optional<FieldInfo> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }

    public Optional<Source> source(String subgraph) {
        return Optional.ofNullable(sources.get(subgraph));
    }
}
