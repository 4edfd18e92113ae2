package org.chipgraph.gateway.differential;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;

/// Who the entities are: a few of each type, numbered; the fields of their keys tell the number.
final class Entities {

    static final int PER_TYPE = 4;

    private static final String ID = "e";
    private static final String PART = "k";

    private final Supergraph supergraph;

    Entities(Supergraph supergraph) {
        this.supergraph = supergraph;
    }

    boolean isEntity(String type) {
        return !keys(type).isEmpty();
    }

    /// The entity with that number, or the next one that is of the type.
    Thing entity(String type, int number) {
        String id = ID + Math.floorMod(number, PER_TYPE);
        return runtimeType(family(type), id).equals(type)
                ? new Thing(type, id)
                : entity(type, number + 1);
    }

    /// The name under which all servers know an entity: where one has only its interface, that.
    String family(String type) {
        return supergraph.composite(type).interfaces().stream()
                .filter(face ->
                        supergraph.composite(face).sources().values().stream()
                                .anyMatch(TypeInfo.Source::interfaceObject))
                .findFirst()
                .orElse(type);
    }

    /// All entities of a type; of an interface, those of its types.
    List<Thing> all(String type) {
        List<Thing> all = new ArrayList<>();
        Set<String> wanted = new LinkedHashSet<>(supergraph.composite(type).runtimeTypes());
        for (String each : wanted) {
            for (int number = 0; number < PER_TYPE; number++) {
                if (runtimeType(family(each), ID + number).equals(each)) {
                    all.add(new Thing(each, ID + number));
                }
            }
        }
        return all;
    }

    /// The type of an entity follows from its id, so that whoever knows only its interface agrees.
    private String runtimeType(String family, String id) {
        List<String> types = supergraph.composite(family).runtimeTypes();
        return types.get(Math.floorMod(number(id), types.size()));
    }

    /// Whether the field is part of a key, or the thing stands below one that is.
    boolean isKeyed(Thing thing, String field) {
        return thing.id().startsWith(PART) || keys(thing.type()).contains(field);
    }

    /// What a field of a key holds: something else for each entity.
    Object keyValue(Thing thing, String field, Declared declared) {
        return keyValue(field, number(thing.id()), declared);
    }

    private Object keyValue(String field, int number, Declared declared) {
        return switch (declared) {
            case Declared.Items(boolean _, Declared item) ->
                    List.of(
                            keyValue(field, number, item),
                            keyValue(field, (number + 1) % PER_TYPE, item));
            case Declared.One(boolean _, String name, List<String> types) -> {
                if (types.isEmpty()) {
                    String text = field.equals("id") ? ID + number : field + ":" + number;
                    yield name.equals("Int") ? number : text;
                }
                yield isEntity(types.getFirst())
                        ? entity(types.get(number % types.size()), number)
                        : new Thing(types.get(number % types.size()), PART + number);
            }
        };
    }

    private static int number(String id) {
        return Character.digit(id.charAt(1), 10);
    }

    /// The names of the fields at the top of the type's keys.
    private Set<String> keys(String type) {
        Set<String> fields = new LinkedHashSet<>();
        List<TypeInfo> places = new ArrayList<>(List.of(supergraph.composite(type)));
        supergraph
                .composite(type)
                .interfaces()
                .forEach(face -> places.add(supergraph.composite(face)));
        for (TypeInfo place : places) {
            for (TypeInfo.Source source : place.sources().values()) {
                source.keys().forEach(key -> collect(key.fields(), fields));
            }
        }
        return fields;
    }

    private static void collect(FieldSet key, Set<String> fields) {
        for (FieldSet.Item item : key.items()) {
            if (item instanceof FieldSet.Item.Field field) {
                fields.add(field.name());
            }
        }
    }

    /// The keys by which a subgraph takes entities of the type.
    List<FieldSet> doors(String subgraph, Map<String, ?> representation) {
        String type = String.valueOf(representation.get("__typename"));
        return supergraph.composite(type).source(subgraph).orElseThrow().keys().stream()
                .filter(TypeInfo.Key::resolvable)
                .map(TypeInfo.Key::fields)
                .toList();
    }
}
