package org.chipgraph.deployment.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Names generated ConfigMaps and Secrets after their content, and rewrites what refers to them.
final class ContentHash {

    private static final int LENGTH = 10;

    /// Where a reference stands: the field that holds it, the field of the name in it, the kind it
    /// names.
    private record Reference(String holder, String name, String kind) {}

    private static final List<Reference> REFERENCES =
            List.of(
                    new Reference("configMapRef", "name", "ConfigMap"),
                    new Reference("configMapKeyRef", "name", "ConfigMap"),
                    new Reference("configMap", "name", "ConfigMap"),
                    new Reference("secretRef", "name", "Secret"),
                    new Reference("secretKeyRef", "name", "Secret"),
                    new Reference("secret", "name", "Secret"),
                    new Reference("secret", "secretName", "Secret"));

    private ContentHash() {}

    static void nameGenerated(List<Resource> resources) {
        var names = new HashMap<String, String>();
        for (Resource resource : resources) {
            if (resource.hashed()) {
                String name = resource.name() + "-" + suffix(resource);
                names.put(resource.kind() + "/" + resource.name(), name);
                resource.child("metadata").put("name", name);
            }
        }
        resources.forEach(resource -> rewrite(resource.content(), names));
    }

    private static void rewrite(Object value, Map<String, String> names) {
        switch (value) {
            case Map<?, ?> map -> {
                for (Reference reference : REFERENCES) {
                    rename(map.get(reference.holder()), reference, names);
                }
                map.values().forEach(child -> rewrite(child, names));
            }
            case List<?> list -> list.forEach(child -> rewrite(child, names));
            case null, default -> {}
        }
    }

    @SuppressWarnings("unchecked")
    private static void rename(
            @Nullable Object holder, Reference reference, Map<String, String> names) {
        if (holder instanceof Map<?, ?> map && map.get(reference.name()) instanceof String name) {
            String renamed = names.getOrDefault(reference.kind() + "/" + name, name);
            ((Map<String, Object>) map).put(reference.name(), renamed);
        }
    }

    /// kustomize's hash: SHA-256 over the content as JSON (the name is always empty in it), in
    /// hexadecimal, with the digits and letters that could spell words replaced.
    private static String suffix(Resource resource) {
        var hashed = new TreeMap<String, Object>();
        hashed.put("kind", resource.kind());
        hashed.put("name", "");
        hashed.put("data", new TreeMap<>(resource.child("data")));
        if (resource.content().containsKey("type")) {
            hashed.put("type", resource.content().get("type"));
        }
        return hexadecimal(json(hashed))
                .substring(0, LENGTH)
                .replace('0', 'g')
                .replace('1', 'h')
                .replace('3', 'k')
                .replace('a', 'm')
                .replace('e', 't');
    }

    /// JSON as Go writes it: the characters that matter in HTML are escaped.
    private static String json(Map<String, Object> content) {
        try {
            return new ObjectMapper()
                    .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                    .writeValueAsString(content)
                    .replace("&", "\\u0026")
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("maps of text cannot fail to be written", failure);
        }
    }

    private static String hexadecimal(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("every JDK has SHA-256", failure);
        }
    }
}
