package org.chipgraph.deployment.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.deployment.Manifest;

/// Namespace, labels, images and replacements of one folder, applied to all that it gathered.
final class Transformers {

    private Transformers() {}

    static void apply(Kustomization file, List<Resource> resources) {
        if (!file.namespace().isEmpty()) {
            resources.forEach(resource -> place(resource, file.namespace()));
        }
        Set<String> labelFields = Set.of("pairs", "includeTemplates");
        for (Map<String, Object> entry : file.entries("labels", labelFields)) {
            resources.forEach(resource -> label(resource, entry));
        }
        for (Map<String, Object> entry :
                file.entries("images", Set.of("name", "newName", "newTag", "digest"))) {
            resources.forEach(resource -> tag(resource.content(), entry));
        }
        Replacements.apply(file, resources);
    }

    private static void place(Resource resource, String namespace) {
        String field = resource.kind().equals("Namespace") ? "name" : "namespace";
        resource.child("metadata").put(field, namespace);
    }

    private static void label(Resource resource, Map<String, Object> entry) {
        Map<String, Object> pairs = Manifest.mapIn(entry, "pairs");
        child(resource.child("metadata"), "labels").putAll(pairs);
        boolean hasTemplate =
                !Manifest.mapIn(resource.content(), "spec", "template", "spec").isEmpty();
        if (hasTemplate && Boolean.TRUE.equals(entry.get("includeTemplates"))) {
            var template = child(resource.child("spec"), "template");
            child(child(template, "metadata"), "labels").putAll(pairs);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String field) {
        return (Map<String, Object>)
                parent.computeIfAbsent(field, _ -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    private static void tag(Object value, Map<String, Object> entry) {
        switch (value) {
            case Map<?, ?> map -> {
                map.values().forEach(child -> tag(child, entry));
                if (map.get("image") instanceof String image
                        && withoutTag(image).equals(entry.get("name"))) {
                    ((Map<String, Object>) map).put("image", renamed(image, entry));
                }
            }
            case List<?> list -> list.forEach(child -> tag(child, entry));
            case null, default -> {}
        }
    }

    private static String renamed(String image, Map<String, Object> entry) {
        String name = String.valueOf(entry.getOrDefault("newName", entry.get("name")));
        if (entry.containsKey("digest")) {
            return name + "@" + entry.get("digest");
        }
        return entry.containsKey("newTag")
                ? name + ":" + entry.get("newTag")
                : name + image.substring(withoutTag(image).length());
    }

    /// A colon before the last slash belongs to the registry's port.
    private static String withoutTag(String image) {
        int colon = image.lastIndexOf(':');
        return colon > image.lastIndexOf('/') ? image.substring(0, colon) : image;
    }
}
