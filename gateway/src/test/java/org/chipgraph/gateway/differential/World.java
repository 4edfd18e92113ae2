package org.chipgraph.gateway.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;
import org.chipgraph.gateway.supergraph.TypeRef;
import org.jspecify.annotations.Nullable;

/// Data for any supergraph: what a field holds follows from its object, name and arguments alone, so
/// that every server of the graph sees the same without having to store anything.
///
/// A subgraph answers a field with `@requires` only when it was told the inputs as they are.
final class World {

    /// What the value of a scalar starts with that the schema defines: any JSON would be right there.
    static final String ANY = "any ";

    private static final int MAX_LIST = 3;

    private final Supergraph supergraph;
    private final Map<String, List<String>> enumValues;
    private final Arguments arguments;
    private final Entities entities;
    private final Projection projection;

    /// By place, the subgraphs that can have made a value object: none other is asked for its fields.
    private final Map<String, Set<String>> makers = new ConcurrentHashMap<>();

    /// `enumValues`: all values, also those hidden from clients.
    World(Supergraph supergraph, Map<String, List<String>> enumValues, Arguments arguments) {
        this.supergraph = supergraph;
        this.enumValues = enumValues;
        this.arguments = arguments;
        this.entities = new Entities(supergraph);
        this.projection =
                new Projection(
                        supergraph,
                        (thing, field) ->
                                value(thing, field.name(), arguments.of(thing.type(), field)));
    }

    /// What a subgraph sees. Errors: [Projection.Lacking] when it was not told what it needs.
    @Nullable Object value(String subgraph, Thing thing, String field, Map<String, ?> given) {
        FieldInfo.Source own = sources(thing, field).get(subgraph);
        if (own != null && !own.requires().isEmpty()) {
            String told = projection.of(thing.brought(), own.requires());
            String right = projection.of(thing, own.requires());
            if (!told.equals(right)) {
                throw new Projection.Lacking(
                        "For %s: %s instead of %s".formatted(field, told, right));
            }
        }
        return value(thing, field, given);
    }

    private Map<String, FieldInfo.Source> sources(Thing thing, String field) {
        Map<String, FieldInfo.Source> sources =
                Declared.answering(supergraph, supergraph.composite(thing.type()), field);
        Set<String> made = makers.getOrDefault(thing.id(), sources.keySet());
        Map<String, FieldInfo.Source> able = new LinkedHashMap<>(sources);
        able.keySet().retainAll(made);
        return able.isEmpty() ? sources : able;
    }

    /// What the one who has all data sees.
    @Nullable Object value(Thing thing, String field, Map<String, ?> given) {
        Map<String, FieldInfo.Source> sources = sources(thing, field);
        TypeInfo type = supergraph.composite(thing.type());
        Map<String, TypeRef> types = new LinkedHashMap<>();
        sources.forEach((name, source) -> types.put(name, source.type()));
        Declared declared = Declared.of(supergraph, type.field(field).orElseThrow().type(), types);
        if (entities.isKeyed(thing, field)) {
            return entities.keyValue(thing, field, declared);
        }
        String place =
                entities.family(thing.type())
                        + ":"
                        + thing.id()
                        + "."
                        + field
                        + arguments.visible(thing.type(), field, given);
        return value(declared, place, sources.keySet());
    }

    /// The entity that a representation speaks of.
    Thing find(String subgraph, Map<String, ?> representation) {
        for (FieldSet key : entities.doors(subgraph, representation)) {
            if (!representation.keySet().containsAll(names(key))) {
                continue;
            }
            String wanted = projection.of(representation, key);
            for (Thing thing : entities.all(representation.get("__typename").toString())) {
                if (projection.of(thing, key).equals(wanted)) {
                    return new Thing(thing.type(), thing.id(), representation);
                }
            }
        }
        throw new Projection.Lacking("No key in " + representation);
    }

    private static Set<String> names(FieldSet key) {
        return key.items().stream()
                .filter(FieldSet.Item.Field.class::isInstance)
                .map(item -> ((FieldSet.Item.Field) item).name())
                .collect(Collectors.toSet());
    }

    private @Nullable Object value(Declared declared, String place, Set<String> owners) {
        Random random = new Random(place.hashCode() * 31L + place.length());
        random.nextInt();
        if (declared.nullable() && random.nextInt(8) == 0) {
            return null;
        }
        return switch (declared) {
            case Declared.Items(boolean _, Declared item) -> {
                List<@Nullable Object> items = new ArrayList<>();
                int size = random.nextInt(MAX_LIST + 1);
                for (int i = 0; i < size; i++) {
                    items.add(value(item, place + "[" + i + "]", owners));
                }
                yield items;
            }
            case Declared.One(boolean _, String name, List<String> types) ->
                    supergraph.type(name).isEmpty()
                            ? leaf(name, random)
                            : object(types, place, random, owners);
        };
    }

    private Object leaf(String name, Random random) {
        return switch (name) {
            case "Int" -> random.nextInt(100);
            case "Float" -> random.nextInt(100) / 4.0;
            case "Boolean" -> random.nextBoolean();
            case "String", "ID" -> "é\"" + random.nextInt(100);
            default -> {
                List<String> values = enumValues.getOrDefault(name, List.of());
                yield values.isEmpty()
                        ? ANY + random.nextInt(100)
                        : values.get(random.nextInt(values.size()));
            }
        };
    }

    private Object object(List<String> types, String place, Random random, Set<String> owners) {
        String runtime = types.get(random.nextInt(types.size()));
        if (!entities.isEntity(runtime)) {
            makers.put(place, owners);
            return new Thing(runtime, place);
        }
        return entities.entity(runtime, random.nextInt(Entities.PER_TYPE));
    }
}
