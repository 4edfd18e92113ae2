package org.chipgraph.gateway.supergraph;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out which subgraphs can answer a field, from its `@join__field` directives.
final class FieldReader {

    private final LinkedFeatures features;
    private final Joins joins;

    FieldReader(LinkedFeatures features, Joins joins) {
        this.features = features;
        this.joins = joins;
    }

    /// `subgraphsOfType` are the subgraphs that have the type at all.
    FieldInfo read(
            ImplementingTypeDefinition<?> type,
            FieldDefinition field,
            Set<String> subgraphsOfType) {
        String where = type.getName() + "." + field.getName();
        TypeRef fieldType = TypeRef.of(field.getType());
        joins.on(field, "directive", where).forEach(SupergraphReader::refuseUnknownName);
        List<Join> fieldJoins = joins.on(field, "field", where);
        Map<String, FieldInfo.Source> sources = new LinkedHashMap<>();
        Set<String> arguments = argumentNames(field);
        if (fieldJoins.isEmpty()) {
            for (String subgraph : owners(type, subgraphsOfType)) {
                sources.put(subgraph, plain(fieldType, arguments));
            }
        }
        if (features.firstJoinVersion()) {
            ownersByKey(type, field.getName())
                    .forEach(subgraph -> sources.put(subgraph, plain(fieldType, arguments)));
        }
        Set<String> overridden = overridden(fieldJoins);
        for (Join join : fieldJoins) {
            if (join.graph().isEmpty()) {
                continue;
            }
            String subgraph = join.requiredGraph();
            if (overridden.contains(subgraph) && !join.flag("usedOverridden", false)) {
                continue;
            }
            FieldInfo.Turn turn = turn(join, fieldJoins);
            boolean moved = join.flag("usedOverridden", false) && turn.isAlways();
            boolean external = join.flag("external", false) || moved;
            sources.put(
                    subgraph,
                    new FieldInfo.Source(
                            join.type(fieldType),
                            join.fieldSet("requires"),
                            join.fieldSet("provides"),
                            external,
                            arguments,
                            ContextReader.arguments(join),
                            turn));
        }
        return new FieldInfo(field.getName(), fieldType, features.isInaccessible(field), sources);
    }

    /// In join v0.1 a field without `@join__field` belongs to the type's owner alone.
    private Set<String> owners(ImplementingTypeDefinition<?> type, Set<String> subgraphsOfType) {
        List<Join> owner = joins.on(type, "owner", type.getName());
        return features.firstJoinVersion() && !owner.isEmpty()
                ? Set.of(owner.getFirst().requiredGraph())
                : subgraphsOfType;
    }

    /// In join v0.1 only the owner is named, but whoever has a key knows its fields.
    private Set<String> ownersByKey(ImplementingTypeDefinition<?> type, String field) {
        Set<String> subgraphs = new LinkedHashSet<>();
        for (Join join : joins.on(type, "type", type.getName())) {
            boolean keyed =
                    join.fieldSet("key").items().stream()
                            .anyMatch(item ->
                                    item instanceof FieldSet.Item.Field each
                                            && each.name().equals(field));
            if (keyed) {
                subgraphs.add(join.requiredGraph());
            }
        }
        return subgraphs;
    }

    /// The subgraphs that have lost the field for good.
    private static Set<String> overridden(List<Join> joins) {
        Set<String> subgraphs = new LinkedHashSet<>();
        joins.stream()
                .filter(join -> turn(join, joins).isAlways())
                .forEach(join -> join.text("override").ifPresent(subgraphs::add));
        return subgraphs;
    }

    /// The label is written at the new owner; some composers leave it out at the old one.
    private static FieldInfo.Turn turn(Join join, List<Join> all) {
        Optional<String> label = join.text("overrideLabel");
        if (label.isPresent()) {
            return new FieldInfo.Turn(label.get(), join.text("override").isPresent());
        }
        return all.stream()
                .filter(other -> other.text("override").equals(join.graph().map(Subgraph::name)))
                .flatMap(other -> other.text("overrideLabel").stream())
                .findFirst()
                .map(moved -> new FieldInfo.Turn(moved, false))
                .orElse(FieldInfo.Turn.ALWAYS);
    }

    private static FieldInfo.Source plain(TypeRef type, Set<String> arguments) {
        return new FieldInfo.Source(
                type,
                FieldSet.NONE,
                FieldSet.NONE,
                false,
                arguments,
                List.of(),
                FieldInfo.Turn.ALWAYS);
    }

    private static Set<String> argumentNames(FieldDefinition field) {
        Set<String> names = new LinkedHashSet<>();
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            names.add(argument.getName());
        }
        return names;
    }
}
