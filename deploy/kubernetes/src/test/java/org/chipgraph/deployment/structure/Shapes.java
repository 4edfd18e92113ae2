package org.chipgraph.deployment.structure;

import io.kubernetes.client.custom.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.deployment.render.Yaml;
import org.jspecify.annotations.Nullable;

/// Custom resources, which the Kubernetes models lack, along shapes of our own: a tree of fields
/// with `text`, `integer`, `boolean`, `quantity`, `quantities`, `labels` (a mapping of text) or
/// allowed words at its leaves. A required field ends with `!`; any field that a shape does not
/// have is refused.
final class Shapes {

    private final List<String> problems = new ArrayList<>();

    private Shapes() {}

    static Optional<Map<String, Object>> of(String apiVersion, String kind) {
        String file = "/kinds/" + apiVersion.replace('/', '_') + "_" + kind + ".yaml";
        try (InputStream stream = Shapes.class.getResourceAsStream(file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(
                            Yaml.documents(
                                            new String(
                                                    stream.readAllBytes(), StandardCharsets.UTF_8),
                                            file)
                                    .getFirst());
        } catch (IOException failure) {
            throw new IllegalStateException(file, failure);
        }
    }

    /// Problems of all but what every document has.
    static List<String> problems(
            Map<String, Object> shape, Map<String, Object> content, String id) {
        var walk = new Shapes();
        Map<String, Object> own = Yaml.copy(content);
        own.keySet().removeAll(List.of("apiVersion", "kind", "metadata"));
        walk.object(own, shape, id);
        return walk.problems;
    }

    private void value(@Nullable Object value, @Nullable Object shape, String path) {
        switch (shape) {
            case Map<?, ?> fields -> object(value, fields, path);
            case List<?> list -> list(value, list.getFirst(), path);
            case String leaf -> leaf(value, leaf, path);
            case null, default -> throw new IllegalStateException(path + " has no shape");
        }
    }

    private void object(@Nullable Object value, Map<?, ?> fields, String path) {
        if (!(value instanceof Map<?, ?> map)) {
            problems.add(path + " must be a mapping");
            return;
        }
        Set<String> known = new HashSet<>();
        fields.forEach((field, shape) -> {
            String name = String.valueOf(field).replace("!", "");
            known.add(name);
            if (map.containsKey(name)) {
                value(map.get(name), shape, path + "." + name);
            } else if (!name.equals(field)) {
                problems.add(path + "." + name + " is required");
            }
        });
        for (Object key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                problems.add(path + "." + key + " is not a field that is known here");
            }
        }
    }

    private void list(@Nullable Object value, Object shape, String path) {
        if (!(value instanceof List<?> list)) {
            problems.add(path + " must be a list");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            value(list.get(i), shape, path + "[" + i + "]");
        }
    }

    private void leaf(@Nullable Object value, String leaf, String path) {
        boolean fits =
                switch (leaf) {
                    case "text" -> value instanceof String;
                    case "integer" -> value instanceof Integer;
                    case "boolean" -> value instanceof Boolean;
                    case "quantity" -> isQuantity(value);
                    case "quantities" ->
                            value instanceof Map<?, ?> map
                                    && map.values().stream().allMatch(Shapes::isQuantity);
                    case "labels" ->
                            value instanceof Map<?, ?> map
                                    && map.values().stream().allMatch(String.class::isInstance);
                    default -> value instanceof String && words(leaf).contains(value);
                };
        if (!fits) {
            problems.add("%s must be %s, not %s".formatted(path, leaf, value));
        }
    }

    private static List<String> words(String leaf) {
        return Arrays.asList(leaf.split("\\|"));
    }

    private static boolean isQuantity(@Nullable Object value) {
        return Scalars.numeric(value, Quantity.class).isEmpty();
    }
}
