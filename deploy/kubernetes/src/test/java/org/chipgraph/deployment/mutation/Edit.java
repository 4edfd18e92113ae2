package org.chipgraph.deployment.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.render.Yaml;

/// A copy of rendered manifests that a test may damage.
final class Edit {

    private final List<Map<String, Object>> documents = new ArrayList<>();

    Edit(Manifests manifests) {
        manifests.all().forEach(manifest -> documents.add(Yaml.copy(manifest.content())));
    }

    Manifests result() {
        return new Manifests(documents.stream().map(Manifest::new).toList());
    }

    /// Sets the value at the end of the path: names of fields, and positions in lists as numbers.
    void set(String id, Object value, Object... path) {
        change(id, path, map -> map.put(String.valueOf(path[path.length - 1]), value));
    }

    void remove(String id, Object... path) {
        change(
                id,
                path,
                map -> {
                    if (map.remove(String.valueOf(path[path.length - 1])) == null) {
                        throw new IllegalArgumentException(id + " has no " + List.of(path));
                    }
                });
    }

    void rename(String id, String name) {
        set(id, name, "metadata", "name");
    }

    void drop(String id) {
        documents.remove(find(id));
    }

    @SuppressWarnings("unchecked")
    void addTo(String id, Object element, Object... path) {
        ((List<Object>) step(find(id), path, path.length)).add(element);
    }

    /// Generated documents are found under their name without the hash.
    private Map<String, Object> find(String id) {
        return documents.stream()
                .filter(content -> new Manifest(content).id().matches(id + "(-[a-z0-9]{10})?"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document " + id));
    }

    @SuppressWarnings("unchecked")
    private void change(String id, Object[] path, Consumer<Map<String, Object>> change) {
        change.accept((Map<String, Object>) step(find(id), path, path.length - 1));
    }

    private static Object step(Object start, Object[] path, int length) {
        Object here = start;
        for (int i = 0; i < length; i++) {
            here =
                    path[i] instanceof Integer position
                            ? ((List<?>) here).get(position)
                            : ((Map<?, ?>) here).get(path[i]);
            if (here == null) {
                throw new IllegalArgumentException("nothing at " + List.of(path).subList(0, i + 1));
            }
        }
        return here;
    }
}
