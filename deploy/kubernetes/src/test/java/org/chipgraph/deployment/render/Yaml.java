package org.chipgraph.deployment.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads YAML into maps and lists that may be changed; a key given twice is an error.
public final class Yaml {

    private Yaml() {}

    public static Map<String, Object> document(Path file) {
        List<Map<String, Object>> documents = documents(read(file), file.toString());
        if (documents.size() != 1) {
            throw new IllegalArgumentException(file + ": one YAML document expected");
        }
        return documents.getFirst();
    }

    public static List<Map<String, Object>> documents(String text, String origin) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var result = new ArrayList<Map<String, Object>>();
        var yaml = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options));
        for (Object document : yaml.loadAll(text)) {
            if (!(document instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException(origin + ": a document is not a mapping");
            }
            result.add(copy(map));
        }
        return result;
    }

    /// A deep copy, so that parts which share a YAML anchor do not share a change.
    public static Map<String, Object> copy(Map<?, ?> map) {
        var result = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> result.put(String.valueOf(key), copyOf(value)));
        return result;
    }

    static Object copyOf(Object value) {
        return switch (value) {
            case Map<?, ?> map -> copy(map);
            case List<?> list -> {
                var elements = new ArrayList<Object>();
                list.forEach(element -> elements.add(copyOf(element)));
                yield elements;
            }
            case null, default -> value;
        };
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }
}
