package org.chipgraph.deployment.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chipgraph.deployment.Manifest;

/// kustomize's replacements: one value of one document, put into fields of others, whole or as a
/// part behind a delimiter.
final class Replacements {

    /// `[name=app]`: the elements of a list whose field has that value.
    private static final Pattern ELEMENT = Pattern.compile("\\[(\\w+)=([^\\]]+)\\]");

    /// `key in (a,b)`
    private static final Pattern LABEL_SET = Pattern.compile("(\\S+) in \\(([^)]+)\\)");

    private static final Set<String> TARGET_FIELDS = Set.of("select", "fieldPaths", "options");

    private Replacements() {}

    static void apply(Kustomization file, List<Resource> resources) {
        for (Map<String, Object> entry : file.entries("replacements", Set.of("path"))) {
            Path path = file.folder().resolve(Manifest.textIn(entry, "path"));
            Map<String, Object> replacement = Yaml.document(path);
            String value = source(Manifest.mapIn(replacement, "source"), resources, path);
            for (Map<String, Object> target : Manifest.mapsIn(replacement, "targets")) {
                if (!TARGET_FIELDS.containsAll(target.keySet())) {
                    throw new IllegalArgumentException(
                            path + ": the test renderer does not know all of " + target.keySet());
                }
                into(target, value, resources);
            }
        }
    }

    private static String source(Map<String, Object> source, List<Resource> resources, Path path) {
        String kind = Manifest.textIn(source, "kind");
        String name = Manifest.textIn(source, "name");
        return resources.stream()
                .filter(resource -> resource.is(kind, name))
                .map(resource ->
                        Manifest.textIn(
                                resource.content(),
                                steps(Manifest.textIn(source, "fieldPath")).toArray(String[]::new)))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path + ": no source " + source));
    }

    private static void into(Map<String, Object> target, String value, List<Resource> resources) {
        Map<String, Object> options = Manifest.mapIn(target, "options");
        for (Resource resource : resources) {
            if (isSelected(Manifest.mapIn(target, "select"), resource)) {
                for (Object path : Manifest.listIn(target, "fieldPaths")) {
                    set(resource.content(), steps(String.valueOf(path)), value, options);
                }
            }
        }
    }

    /// Also the target of a patch.
    static boolean isSelected(Map<String, Object> select, Resource resource) {
        if (!Set.of("kind", "name", "labelSelector").containsAll(select.keySet())) {
            throw new IllegalArgumentException("not known to the test renderer: " + select);
        }
        return select.getOrDefault("kind", resource.kind()).equals(resource.kind())
                && select.getOrDefault("name", resource.name()).equals(resource.name())
                && hasLabel(Manifest.textIn(select, "labelSelector"), resource);
    }

    private static boolean hasLabel(String selector, Resource resource) {
        Matcher labels = LABEL_SET.matcher(selector);
        if (!labels.matches()) {
            return selector.isEmpty();
        }
        String label = Manifest.textIn(resource.content(), "metadata", "labels", labels.group(1));
        return Arrays.asList(labels.group(2).split(",")).contains(label);
    }

    /// A dot in a name is written `\.`.
    private static List<String> steps(String path) {
        return Arrays.stream(path.split("(?<!\\\\)\\."))
                .map(step -> step.replace("\\.", "."))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void set(
            Object holder, List<String> steps, String value, Map<String, Object> options) {
        Matcher element = ELEMENT.matcher(steps.getFirst());
        List<String> rest = steps.subList(1, steps.size());
        if (element.matches()) {
            for (Object candidate : (List<Object>) holder) {
                if (element.group(2).equals(((Map<?, ?>) candidate).get(element.group(1)))) {
                    set(candidate, rest, value, options);
                }
            }
            return;
        }
        if (holder instanceof List<?> list) {
            int position = Integer.parseInt(steps.getFirst());
            if (rest.isEmpty()) {
                ((List<Object>) list).set(position, value);
            } else {
                set(list.get(position), rest, value, options);
            }
            return;
        }
        var map = (Map<String, Object>) holder;
        if (!rest.isEmpty()) {
            set(
                    map.computeIfAbsent(steps.getFirst(), _ -> new LinkedHashMap<>()),
                    rest,
                    value,
                    options);
        } else if (map.containsKey(steps.getFirst())
                || Boolean.TRUE.equals(options.get("create"))) {
            map.put(steps.getFirst(), placed(map.get(steps.getFirst()), value, options));
        } else {
            throw new IllegalArgumentException(
                    "no field " + steps + " to replace in " + map.keySet());
        }
    }

    private static String placed(Object old, String value, Map<String, Object> options) {
        String delimiter = Manifest.textIn(options, "delimiter");
        if (delimiter.isEmpty()) {
            return value;
        }
        var parts = new ArrayList<>(List.of(String.valueOf(old).split(Pattern.quote(delimiter))));
        int index = Integer.parseInt(Manifest.textIn(options, "index"));
        if (index < parts.size()) {
            parts.set(index, value);
        } else {
            parts.add(value);
        }
        return String.join(delimiter, parts);
    }
}
