package org.chipgraph.gateway.supergraph;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Turns the composite types of a supergraph document into [TypeInfo].
final class TypeReader {

    private final TypeDefinitionRegistry registry;
    private final LinkedFeatures features;
    private final Joins joins;
    private final FieldReader fieldReader;

    TypeReader(TypeDefinitionRegistry registry, LinkedFeatures features, Joins joins) {
        this.registry = registry;
        this.features = features;
        this.joins = joins;
        this.fieldReader = new FieldReader(features, joins);
    }

    Map<String, TypeInfo> read() {
        Map<String, TypeInfo> types = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(registry.types().keySet());
        names.sort(null);
        for (String name : names) {
            if (features.definesType(name)) {
                continue;
            }
            TypeDefinition<?> definition = Objects.requireNonNull(registry.types().get(name));
            switch (definition) {
                case ObjectTypeDefinition object ->
                        types.put(name, implementing(object, TypeInfo.Kind.OBJECT));
                case InterfaceTypeDefinition face ->
                        types.put(name, implementing(face, TypeInfo.Kind.INTERFACE));
                case UnionTypeDefinition union -> types.put(name, union(union));
                default -> {}
            }
        }
        return types;
    }

    private TypeInfo implementing(ImplementingTypeDefinition<?> type, TypeInfo.Kind kind) {
        String name = type.getName();
        joins.on(type, "directive", name).forEach(SupergraphReader::refuseUnknownName);
        List<String> runtimeTypes =
                kind == TypeInfo.Kind.OBJECT ? List.of(name) : implementations(name);
        Map<String, TypeInfo.Source> sources = new LinkedHashMap<>();
        for (String subgraph : subgraphsOf(type)) {
            Set<String> here =
                    kind == TypeInfo.Kind.OBJECT
                            ? Set.of(name)
                            : implementationsIn(subgraph, name, runtimeTypes);
            if (isInterfaceObject(type, subgraph)) {
                here = new LinkedHashSet<>(runtimeTypes);
            }
            sources.put(subgraph, source(type, subgraph, here));
        }
        Map<String, FieldInfo> fields = new LinkedHashMap<>();
        for (FieldDefinition field : type.getFieldDefinitions()) {
            fields.put(field.getName(), fieldReader.read(type, field, sources.keySet()));
        }
        return new TypeInfo(
                name,
                kind,
                features.isInaccessible(type),
                fields,
                interfaceNames(type),
                runtimeTypes,
                sources);
    }

    private TypeInfo union(UnionTypeDefinition union) {
        List<String> members = typeNames(union.getMemberTypes());
        List<Join> perGraph = joins.on(union, "unionMember", union.getName());
        Map<String, TypeInfo.Source> sources = new LinkedHashMap<>();
        for (String subgraph : subgraphsOf(union)) {
            Set<String> here = new LinkedHashSet<>();
            for (String member : members) {
                boolean listed =
                        perGraph.stream()
                                .anyMatch(join ->
                                        join.requiredGraph().equals(subgraph)
                                                && join.text("member").orElse("").equals(member));
                if (perGraph.isEmpty() || listed) {
                    here.add(member);
                }
            }
            sources.put(subgraph, source(union, subgraph, here));
        }
        return new TypeInfo(
                union.getName(),
                TypeInfo.Kind.UNION,
                features.isInaccessible(union),
                Map.of(),
                List.of(),
                members,
                sources);
    }

    private TypeInfo.Source source(
            TypeDefinition<?> type, String subgraph, Set<String> runtimeTypes) {
        List<TypeInfo.Key> keys = new ArrayList<>();
        boolean extension = false;
        boolean interfaceObject = false;
        for (Join join : joins.on(type, "type", type.getName())) {
            if (!join.requiredGraph().equals(subgraph)) {
                continue;
            }
            extension |= join.flag("extension", false);
            interfaceObject |= join.flag("isInterfaceObject", false);
            FieldSet key = join.fieldSet("key");
            if (!key.isEmpty()) {
                keys.add(new TypeInfo.Key(key, join.flag("resolvable", true)));
            }
        }
        return new TypeInfo.Source(keys, extension, interfaceObject, runtimeTypes);
    }

    /// Whether the subgraph has the interface as an object type that stands for any of its types.
    private boolean isInterfaceObject(TypeDefinition<?> type, String subgraph) {
        return joins.on(type, "type", type.getName()).stream()
                .anyMatch(join ->
                        join.flag("isInterfaceObject", false)
                                && join.requiredGraph().equals(subgraph));
    }

    /// The subgraphs that have the type; a type without any `@join__type` is in all (join v0.1).
    private Set<String> subgraphsOf(TypeDefinition<?> type) {
        Set<String> names = new LinkedHashSet<>();
        for (Join join : joins.on(type, "type", type.getName())) {
            names.add(join.requiredGraph());
        }
        if (names.isEmpty()) {
            joins.graphs().values().forEach(graph -> names.add(graph.name()));
        }
        return names;
    }

    private List<String> implementations(String interfaceName) {
        return registry.getTypes(ObjectTypeDefinition.class).stream()
                .filter(type -> interfaceNames(type).contains(interfaceName))
                .map(ObjectTypeDefinition::getName)
                .sorted()
                .toList();
    }

    private Set<String> implementationsIn(
            String subgraph, String interfaceName, List<String> implementations) {
        Set<String> here = new LinkedHashSet<>();
        for (String name : implementations) {
            ObjectTypeDefinition type =
                    registry.getType(name, ObjectTypeDefinition.class).orElseThrow();
            List<Join> implementing = joins.on(type, "implements", name);
            boolean listed =
                    implementing.stream()
                            .anyMatch(join ->
                                    join.requiredGraph().equals(subgraph)
                                            && join.text("interface")
                                                    .orElse("")
                                                    .equals(interfaceName));
            if (listed || (implementing.isEmpty() && subgraphsOf(type).contains(subgraph))) {
                here.add(name);
            }
        }
        return here;
    }

    private static List<String> interfaceNames(ImplementingTypeDefinition<?> type) {
        List<Type<?>> names = new ArrayList<>();
        for (Object implemented : type.getImplements()) {
            names.add((Type<?>) implemented);
        }
        return names.stream().map(name -> ((TypeName) name).getName()).toList();
    }

    @SuppressWarnings("rawtypes") // as graphql-java declares the members of a union
    private static List<String> typeNames(List<Type> types) {
        return types.stream().map(type -> ((TypeName) type).getName()).toList();
    }
}
