package org.chipgraph.gateway.supergraph;

import graphql.schema.GraphQLSchema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything the gateway knows of the services behind it; immutable, made once at start.
///
/// Shape: `types` are the object, interface and union types, also those hidden from clients;
/// `enums` maps an enum to its values that clients may see, `contexts` a context (`@context`) to the
/// object types that set it. `requirements` say which clients may see what; `apiSchema` is what
/// clients see at all; `costs` are for estimates.
public record Supergraph(
        List<Subgraph> subgraphs,
        Map<String, TypeInfo> types,
        Map<String, List<String>> enums,
        Map<String, Set<String>> contexts,
        RootTypes roots,
        Requirements requirements,
        Costs costs,
        GraphQLSchema apiSchema) {

    /// Names of the root types; empty when there is none.
    public record RootTypes(String query, String mutation) {}

    public Supergraph {
        subgraphs = List.copyOf(subgraphs);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        enums = Collections.unmodifiableMap(new LinkedHashMap<>(enums));
        contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
    }

    /// The composite type of that name; empty for scalars and enums.
    public Optional<TypeInfo> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /// The composite type of that name, which must exist.
    public TypeInfo composite(String name) {
        TypeInfo type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("No object, interface or union type " + name);
        }
        return type;
    }
}
