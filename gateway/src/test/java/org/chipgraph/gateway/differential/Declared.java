package org.chipgraph.gateway.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;
import org.chipgraph.gateway.supergraph.TypeRef;

/// What all servers that answer a field promise together: non-null where one of them says so, and
/// only the runtime types that each of them can return.
///
/// Shape: `name` is the named type in the supergraph; `runtimeTypes` is empty for leaves.
sealed interface Declared {

    boolean nullable();

    record Items(boolean nullable, Declared item) implements Declared {}

    record One(boolean nullable, String name, List<String> runtimeTypes) implements Declared {}

    static Declared of(Supergraph supergraph, TypeRef type, Map<String, TypeRef> bySubgraph) {
        return switch (bare(type)) {
            case TypeRef.ListOf(TypeRef item) -> {
                Map<String, TypeRef> items = new LinkedHashMap<>();
                bySubgraph.forEach(
                        (subgraph, t) -> items.put(subgraph, ((TypeRef.ListOf) bare(t)).item()));
                yield new Items(nullable(type, bySubgraph), of(supergraph, item, items));
            }
            case TypeRef.Named(String name) ->
                    new One(
                            nullable(type, bySubgraph),
                            name,
                            runtimeTypes(supergraph, name, bySubgraph));
            case TypeRef.NonNull _ -> throw new IllegalStateException("Twice non-null");
        };
    }

    private static List<String> runtimeTypes(
            Supergraph supergraph, String name, Map<String, TypeRef> bySubgraph) {
        Optional<TypeInfo> type = supergraph.type(name);
        Set<String> types = new LinkedHashSet<>(type.map(TypeInfo::runtimeTypes).orElse(List.of()));
        if (!types.isEmpty()) {
            bySubgraph.forEach((subgraph, t) ->
                    types.retainAll(
                            supergraph
                                    .composite(t.name())
                                    .source(subgraph)
                                    .orElseThrow()
                                    .runtimeTypes()));
        }
        return new ArrayList<>(types);
    }

    private static boolean nullable(TypeRef type, Map<String, TypeRef> bySubgraph) {
        return !(type instanceof TypeRef.NonNull)
                && bySubgraph.values().stream().noneMatch(TypeRef.NonNull.class::isInstance);
    }

    private static TypeRef bare(TypeRef type) {
        return type instanceof TypeRef.NonNull(TypeRef of) ? of : type;
    }

    /// The subgraphs that answer the field themselves, also those that do so for any of its types.
    static Map<String, FieldInfo.Source> answering(
            Supergraph supergraph, TypeInfo type, String field) {
        Map<String, FieldInfo.Source> answering = new LinkedHashMap<>();
        List<TypeInfo> places = new ArrayList<>(List.of(type));
        type.interfaces().forEach(face -> places.add(supergraph.composite(face)));
        for (TypeInfo place : places) {
            place.field(field)
                    .map(FieldInfo::sources)
                    .orElse(Map.of())
                    .forEach((name, source) -> {
                        boolean own = place == type;
                        boolean forAny = place.source(name).orElseThrow().interfaceObject();
                        if (!source.external() && (own || forAny)) {
                            answering.putIfAbsent(name, source);
                        }
                    });
        }
        return answering;
    }
}
