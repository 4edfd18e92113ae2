package org.chipgraph.gateway.differential;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;
import org.chipgraph.gateway.supergraph.TypeRef;
import org.jspecify.annotations.Nullable;

/// Made-up data that is the same whoever tells it: every value follows from the object it belongs
/// to. Text values hold their object's identity, so that any key leads back to its object.
final class World {

    /// An object; `given` is what a representation told of it.
    record Thing(String type, String identity, Map<String, Object> given) {}

    private final Supergraph supergraph;

    World(Supergraph supergraph) {
        this.supergraph = supergraph;
    }

    /// The value of a field; `subgraph` is who tells it, empty for the monolith.
    @Nullable Object value(DataFetchingEnvironment environment, String subgraph) {
        Thing parent =
                environment.getSource() instanceof Thing thing
                        ? thing
                        : new Thing(supergraph.roots().query(), "root", Map.of());
        String name = environment.getField().getName();
        FieldInfo field = supergraph.composite(parent.type()).field(name).orElseThrow();
        requireInputs(parent, field, subgraph);
        String arguments = new TreeMap<>(environment.getArguments()).toString();
        String seed = parent.type() + "/" + parent.identity() + "/" + name + arguments;
        return make(field.type(), field, parent, seed, true);
    }

    /// The object that a representation describes.
    Thing entity(Map<String, Object> representation) {
        for (Map.Entry<String, Object> entry : representation.entrySet()) {
            if (!entry.getKey().equals("__typename")
                    && entry.getValue() instanceof String text
                    && text.contains(":")) {
                return new Thing(
                        (String) representation.get("__typename"),
                        text.substring(text.indexOf(':') + 1),
                        representation);
            }
        }
        throw new IllegalArgumentException("No key in " + representation);
    }

    private static void requireInputs(Thing parent, FieldInfo field, String subgraph) {
        FieldSet requires =
                field.source(subgraph).map(FieldInfo.Source::requires).orElse(FieldSet.NONE);
        for (FieldSet.Item item : requires.items()) {
            if (item instanceof FieldSet.Item.Field input
                    && !parent.given().containsKey(input.name())) {
                throw new IllegalStateException(field.name() + " needs " + input.name());
            }
        }
    }

    private @Nullable Object make(
            TypeRef type, FieldInfo field, Thing parent, String seed, boolean nullable) {
        return switch (type) {
            case TypeRef.NonNull(TypeRef of) -> make(of, field, parent, seed, false);
            case TypeRef.ListOf(TypeRef item) -> {
                if (nullable && number(seed, 9) == 0) {
                    yield null;
                }
                List<@Nullable Object> items = new ArrayList<>();
                for (int i = 0; i < number(seed + "#", 4); i++) {
                    items.add(make(item, field, parent, seed + "." + i, true));
                }
                yield items;
            }
            case TypeRef.Named(String name) -> {
                if (nullable && number(seed, 6) == 0) {
                    yield null;
                }
                yield named(name, field, parent, seed);
            }
        };
    }

    private Object named(String name, FieldInfo field, Thing parent, String seed) {
        if (supergraph.type(name).isPresent()) {
            List<String> possible = runtimeTypes(name, field);
            String type = possible.get(number(seed + "type", possible.size()));
            boolean entity =
                    supergraph.composite(type).sources().values().stream()
                            .anyMatch(source -> !source.keys().isEmpty());
            String identity =
                    entity ? "" + number(seed, 4) : "v" + number(seed, 1_000_000);
            return new Thing(type, identity, Map.of());
        }
        List<String> choices = supergraph.enums().get(name);
        if (choices != null) {
            return choices.get(number(seed, choices.size()));
        }
        return switch (name) {
            case "Int" -> number(seed, 1000);
            case "Boolean" -> number(seed, 2) == 0;
            default -> field.name() + ":" + parent.identity();
        };
    }

    /// What the first owner of the field can return.
    private List<String> runtimeTypes(String type, FieldInfo field) {
        TypeInfo info = supergraph.composite(type);
        String owner = field.sources().keySet().iterator().next();
        return info.source(owner)
                .map(source -> source.runtimeTypes().stream().sorted().toList())
                .orElse(info.runtimeTypes());
    }

    private static int number(String seed, int below) {
        return Math.floorMod(seed.hashCode() * 31 + seed.length(), below);
    }

}
