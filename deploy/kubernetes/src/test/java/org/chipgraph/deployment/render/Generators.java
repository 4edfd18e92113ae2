package org.chipgraph.deployment.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chipgraph.deployment.Manifest;

/// Makes ConfigMaps and Secrets from files, env files and literals, or merges into those of an
/// earlier folder.
final class Generators {

    private static final Set<String> FIELDS =
            Set.of("name", "behavior", "files", "envs", "literals", "options");

    private Generators() {}

    static void apply(Kustomization file, List<Resource> resources) {
        for (Map<String, Object> entry : file.entries("configMapGenerator", FIELDS)) {
            place(file, resources, "ConfigMap", entry, data(file.folder(), entry));
        }
        for (Map<String, Object> entry : file.entries("secretGenerator", FIELDS)) {
            Map<String, Object> data = data(file.folder(), entry);
            data.replaceAll((_, value) -> base64(String.valueOf(value)));
            place(file, resources, "Secret", entry, data);
        }
    }

    private static void place(
            Kustomization file,
            List<Resource> resources,
            String kind,
            Map<String, Object> entry,
            Map<String, Object> data) {
        String name = Manifest.textIn(entry, "name");
        String behavior = String.valueOf(entry.getOrDefault("behavior", "create"));
        switch (behavior) {
            case "create" ->
                    Renderer.addNew(
                            resources,
                            generated(kind, name, data, Manifest.mapIn(entry, "options")),
                            file.folder());
            case "merge" ->
                    resources.stream()
                            .filter(resource -> resource.is(kind, name))
                            .findFirst()
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "%s: no %s/%s to merge into"
                                                    .formatted(file.folder(), kind, name)))
                            .child("data")
                            .putAll(data);
            default ->
                    throw new IllegalArgumentException(
                            file.folder() + ": behavior " + behavior + " is not known");
        }
    }

    private static Resource generated(
            String kind, String name, Map<String, Object> data, Map<String, Object> options) {
        var content = new LinkedHashMap<String, Object>();
        content.put("apiVersion", "v1");
        content.put("kind", kind);
        content.put("metadata", new LinkedHashMap<String, Object>(Map.of("name", name)));
        content.put("data", data);
        if (kind.equals("Secret")) {
            content.put("type", "Opaque");
        }
        boolean isFixed = Boolean.TRUE.equals(options.get("disableNameSuffixHash"));
        var resource = new Resource(content, !isFixed);
        if (options.containsKey("labels")) {
            resource.child("metadata").put("labels", Yaml.copyOf(options.get("labels")));
        }
        return resource;
    }

    private static Map<String, Object> data(Path folder, Map<String, Object> entry) {
        var data = new TreeMap<String, Object>();
        for (Object name : Manifest.listIn(entry, "files")) {
            data.put(String.valueOf(name), Yaml.read(folder.resolve(String.valueOf(name))));
        }
        for (Object name : Manifest.listIn(entry, "envs")) {
            String text = Yaml.read(folder.resolve(String.valueOf(name)));
            text.lines()
                    .map(String::stripLeading)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> put(data, line, folder + "/" + name));
        }
        for (Object literal : Manifest.listIn(entry, "literals")) {
            put(data, String.valueOf(literal), folder + "/kustomization.yaml");
        }
        return data;
    }

    private static void put(Map<String, Object> data, String line, String origin) {
        int equals = line.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(origin + ": key=value expected, not " + line);
        }
        data.put(line.substring(0, equals), line.substring(equals + 1));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
