package org.chipgraph.gateway.differential;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;
import org.jspecify.annotations.Nullable;

/// Data for any supergraph: what a field holds follows from its object, name and arguments alone,
/// so that every server of the graph sees the same without having to store anything.
final class World {

    private static final int ENTITIES_PER_TYPE = 4;
    private static final int MAX_LIST = 3;

    private final Supergraph supergraph;
    private final Map<String, List<String>> enumValues;

    /// By place, the subgraphs that can have made a value object: none other is asked for its fields.
    private final Map<String, List<String>> makers = new ConcurrentHashMap<>();

    /// `enumValues`: all values, also those hidden from clients.
    World(Supergraph supergraph, Map<String, List<String>> enumValues) {
        this.supergraph = supergraph;
        this.enumValues = enumValues;
    }

    @Nullable Object value(
            Thing thing, String field, Map<String, ?> arguments, GraphQLType declared) {
        String place =
                family(thing.type()) + ":" + thing.id() + "." + field + new TreeMap<>(arguments);
        if (isKey(thing.type(), field)) {
            return thing.id();
        }
        // The type as the supergraph has it: a subgraph may promise more than it must keep.
        List<String> owners = owners(thing.type(), field);
        owners.retainAll(makers.getOrDefault(thing.id(), owners));
        return value(declared, place, true, owners);
    }

    /// The subgraphs that answer the field.
    private List<String> owners(String type, String field) {
        List<String> owners = new ArrayList<>();
        supergraph
                .composite(type)
                .field(field)
                .orElseThrow()
                .sources()
                .forEach((name, source) -> {
                    if (!source.external()) {
                        owners.add(name);
                    }
                });
        return owners;
    }

    /// The entity that a representation speaks of: every scalar key of an entity is its id.
    Thing find(Map<String, ?> representation) {
        String type = String.valueOf(representation.get("__typename"));
        for (Map.Entry<String, ?> member : representation.entrySet()) {
            if (isKey(type, member.getKey()) && member.getValue() instanceof String id) {
                return new Thing(runtimeType(type, id), id);
            }
        }
        throw new AssertionError("No key in " + representation);
    }

    private @Nullable Object value(
            GraphQLType type, String place, boolean nullable, List<String> owners) {
        Random random = new Random(place.hashCode() * 31L + place.length());
        random.nextInt();
        return switch (type) {
            case GraphQLNonNull required -> value(required.getWrappedType(), place, false, owners);
            case GraphQLList list when !nullable || random.nextInt(8) > 0 -> {
                List<@Nullable Object> items = new ArrayList<>();
                int size = random.nextInt(MAX_LIST + 1);
                for (int i = 0; i < size; i++) {
                    items.add(value(list.getWrappedType(), place + "[" + i + "]", true, owners));
                }
                yield items;
            }
            case GraphQLUnmodifiedType named when !nullable || random.nextInt(8) > 0 ->
                    one(named, place, random, owners);
            default -> null;
        };
    }

    private Object one(
            GraphQLUnmodifiedType type, String place, Random random, List<String> owners) {
        return switch (type) {
            case GraphQLScalarType scalar ->
                    switch (scalar.getName()) {
                        case "Int" -> random.nextInt(100);
                        case "Float" -> random.nextInt(100) / 4.0;
                        case "Boolean" -> random.nextBoolean();
                        default -> "é\"" + random.nextInt(100);
                    };
            case GraphQLEnumType choice -> {
                List<String> values = enumValues.get(choice.getName());
                yield values.get(random.nextInt(values.size()));
            }
            default -> {
                TypeInfo composite = supergraph.composite(type.getName());
                List<String> types = new ArrayList<>(composite.runtimeTypes());
                owners.forEach(owner ->
                        types.retainAll(composite.source(owner).orElseThrow().runtimeTypes()));
                String runtime = types.get(random.nextInt(types.size()));
                if (keys(runtime).isEmpty()) {
                    makers.put(place, owners);
                    yield new Thing(runtime, place);
                }
                yield entity(runtime, random.nextInt(ENTITIES_PER_TYPE));
            }
        };
    }

    /// The entity with that number, or the next one that is of the type.
    private Thing entity(String type, int number) {
        String id = "e" + number;
        return runtimeType(family(type), id).equals(type)
                ? new Thing(type, id)
                : entity(type, (number + 1) % ENTITIES_PER_TYPE);
    }

    /// The name under which all servers know an entity: where one has only its interface, that.
    private String family(String type) {
        return supergraph.composite(type).interfaces().stream()
                .filter(face ->
                        supergraph.composite(face).sources().values().stream()
                                .anyMatch(TypeInfo.Source::interfaceObject))
                .findFirst()
                .orElse(type);
    }

    /// The type of an entity follows from its id, so that whoever knows only its interface agrees.
    private String runtimeType(String family, String id) {
        List<String> types = supergraph.composite(family).runtimeTypes();
        return types.get(Math.floorMod(id.hashCode(), types.size()));
    }

    private boolean isKey(String type, String field) {
        return keys(type).contains(field);
    }

    /// The scalar fields of the type's keys.
    private List<String> keys(String type) {
        List<String> fields = new ArrayList<>();
        for (TypeInfo.Source source : supergraph.composite(type).sources().values()) {
            for (TypeInfo.Key key : source.keys()) {
                for (FieldSet.Item item : key.fields().items()) {
                    if (item instanceof FieldSet.Item.Field field && field.children().isEmpty()) {
                        fields.add(field.name());
                    }
                }
            }
        }
        return fields;
    }
}
