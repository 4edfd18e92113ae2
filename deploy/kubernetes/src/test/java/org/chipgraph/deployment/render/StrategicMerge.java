package org.chipgraph.deployment.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Kubernetes' strategic merge: mappings merge by field, some lists by the key of their elements,
/// other lists are replaced. Elements that only the patch has go to the front, as in kustomize.
final class StrategicMerge {

    private static final Map<String, String> LIST_KEYS =
            Map.of(
                    "containers", "name",
                    "initContainers", "name",
                    "env", "name",
                    "volumes", "name",
                    "volumeMounts", "mountPath",
                    "topologySpreadConstraints", "topologyKey",
                    "ports", "containerPort");

    private StrategicMerge() {}

    @SuppressWarnings("unchecked")
    static void into(Map<String, Object> target, Map<String, Object> patch) {
        patch.forEach((field, value) -> {
            if (field.startsWith("$")) {
                throw new IllegalArgumentException(
                        "the directive " + field + " is not known to the test renderer");
            }
            Object known = target.get(field);
            if (known instanceof Map && value instanceof Map) {
                into((Map<String, Object>) known, (Map<String, Object>) value);
            } else if (known instanceof List<?> there
                    && value instanceof List<?> added
                    && LIST_KEYS.containsKey(field)) {
                target.put(field, mergeLists(there, added, LIST_KEYS.get(field)));
            } else {
                target.put(field, Yaml.copyOf(value));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Object> mergeLists(List<?> there, List<?> added, String key) {
        var front = new ArrayList<Object>();
        for (Object element : added) {
            Object value = ((Map<?, ?>) element).get(key);
            var same =
                    there.stream()
                            .map(candidate -> (Map<String, Object>) candidate)
                            .filter(candidate -> Objects.equals(candidate.get(key), value))
                            .findFirst();
            if (same.isPresent()) {
                into(same.get(), (Map<String, Object>) element);
            } else {
                front.add(Yaml.copyOf(element));
            }
        }
        front.addAll(there);
        return front;
    }
}
