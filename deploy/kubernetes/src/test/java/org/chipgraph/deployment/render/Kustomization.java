package org.chipgraph.deployment.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One `kustomization.yaml`, restricted to what our manifests use. Anything else is refused,
/// because a field that this renderer ignored would make its output differ from kustomize's without
/// a word.
record Kustomization(Path folder, Map<String, Object> content) {

    private static final Set<String> FIELDS =
            Set.of(
                    "apiVersion",
                    "kind",
                    "namespace",
                    "resources",
                    "components",
                    "configMapGenerator",
                    "secretGenerator",
                    "patches",
                    "images",
                    "replacements",
                    "labels");

    Kustomization {
        refuseUnknown(folder, "", content, FIELDS);
    }

    static Kustomization in(Path folder) {
        return new Kustomization(folder, Yaml.document(folder.resolve("kustomization.yaml")));
    }

    List<Path> paths(String field) {
        var result = new ArrayList<Path>();
        for (Object entry : list(field)) {
            result.add(folder.resolve(String.valueOf(entry)).normalize());
        }
        return result;
    }

    /// The entries of a list of mappings, each held to `fields`.
    List<Map<String, Object>> entries(String field, Set<String> fields) {
        var result = new ArrayList<Map<String, Object>>();
        for (Object entry : list(field)) {
            if (!(entry instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException(folder + ": " + field + " lists mappings");
            }
            Map<String, Object> copy = Yaml.copy(map);
            refuseUnknown(folder, field + ".", copy, fields);
            result.add(copy);
        }
        return result;
    }

    String namespace() {
        return String.valueOf(content.getOrDefault("namespace", ""));
    }

    private List<?> list(String field) {
        return content.getOrDefault(field, List.of()) instanceof List<?> list ? list : List.of();
    }

    private static void refuseUnknown(
            Path folder, String prefix, Map<String, Object> content, Set<String> known) {
        for (String field : content.keySet()) {
            if (!known.contains(field)) {
                throw new IllegalArgumentException(
                        "%s/kustomization.yaml: the field %s%s is not known to the test renderer"
                                .formatted(folder, prefix, field));
            }
        }
    }
}
