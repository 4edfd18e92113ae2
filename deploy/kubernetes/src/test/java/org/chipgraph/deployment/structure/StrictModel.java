package org.chipgraph.deployment.structure;

import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.deployment.Manifest;
import org.jspecify.annotations.Nullable;

/// Walks a document along the Kubernetes model of its kind, or our shape of a custom one, as an API server with strict validation
/// would.
///
/// Errors: returned, one line each with the document and the path; nothing is thrown for a bad
/// document.
public final class StrictModel {

    private final List<String> problems = new ArrayList<>();

    private StrictModel() {}

    public static List<String> problems(Manifest manifest) {
        var walk = new StrictModel();
        String id = manifest.id();
        String apiVersion = manifest.text("apiVersion");
        var model = Kinds.model(apiVersion, manifest.kind());
        var shape = Shapes.of(apiVersion, manifest.kind());
        if (model.isPresent()) {
            walk.object(manifest.content(), model.get(), id);
        } else if (shape.isPresent()) {
            walk.object(manifest.map("metadata"), V1ObjectMeta.class, id + ".metadata");
            walk.problems.addAll(Shapes.problems(shape.get(), manifest.content(), id));
        } else {
            walk.problem(id, "no kind %s in %s".formatted(manifest.kind(), apiVersion));
        }
        return List.copyOf(walk.problems);
    }

    private void value(@Nullable Object value, Type type, String path) {
        switch (type) {
            case ParameterizedType generic when generic.getRawType() == List.class ->
                    list(value, generic.getActualTypeArguments()[0], path);
            case ParameterizedType generic when generic.getRawType() == Map.class ->
                    map(value, generic.getActualTypeArguments()[1], path);
            case Class<?> model when Scalars.knows(model) ->
                    Scalars.problem(value, model).ifPresent(text -> problem(path, text));
            case Class<?> model when model == Quantity.class || model == IntOrString.class ->
                    Scalars.numeric(value, model).ifPresent(text -> problem(path, text));
            case Class<?> model -> object(value, model, path);
            default -> problem(path, "is of a type that this check does not know: " + type);
        }
    }

    private void object(@Nullable Object value, Class<?> model, String path) {
        if (!(value instanceof Map<?, ?> map)) {
            problem(path, "must be a mapping (" + model.getSimpleName() + ")");
            return;
        }
        Map<String, Field> fields = fields(model);
        for (Object key : map.keySet()) {
            Field field = fields.get(String.valueOf(key));
            if (field == null) {
                problem(path + "." + key, "is not a field of " + model.getSimpleName());
            } else {
                value(map.get(key), field.getGenericType(), path + "." + key);
            }
        }
        for (String required : required(model)) {
            if (map.get(required) == null) {
                problem(path + "." + required, "is required");
            }
        }
        Rules.problems(model, map).forEach(text -> problem(path, text));
    }

    private void list(@Nullable Object value, Type element, String path) {
        if (!(value instanceof List<?> list)) {
            problem(path, "must be a list");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            value(list.get(i), element, path + "[" + i + "]");
        }
    }

    private void map(@Nullable Object value, Type element, String path) {
        if (!(value instanceof Map<?, ?> map)) {
            problem(path, "must be a mapping");
            return;
        }
        map.forEach((key, child) -> value(child, element, path + "." + key));
    }

    private void problem(String path, String text) {
        problems.add(path + " " + text);
    }

    private static Map<String, Field> fields(Class<?> model) {
        var result = new LinkedHashMap<String, Field>();
        for (Field field : model.getDeclaredFields()) {
            SerializedName name = field.getAnnotation(SerializedName.class);
            if (name != null) {
                result.put(name.value(), field);
            }
        }
        return result;
    }

    /// The generated models list their required fields in a public static set.
    private static Set<String> required(Class<?> model) {
        try {
            Object names = model.getField("openapiRequiredFields").get(null);
            return names instanceof Set<?> set
                    ? Set.copyOf(set.stream().map(String::valueOf).toList())
                    : Set.of();
        } catch (ReflectiveOperationException change) {
            throw new IllegalStateException(model + " does not say what it requires", change);
        }
    }
}
