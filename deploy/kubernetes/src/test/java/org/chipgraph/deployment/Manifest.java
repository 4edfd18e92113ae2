package org.chipgraph.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One Kubernetes document. Absent fields read as empty, so that a check can walk without asking
/// first.
public record Manifest(Map<String, Object> content) {

    public String kind() {
        return text("kind");
    }

    public String name() {
        return text("metadata", "name");
    }

    public String id() {
        return kind() + "/" + name();
    }

    public boolean is(String... kinds) {
        return List.of(kinds).contains(kind());
    }

    public boolean runsPods() {
        return staysUp() || is("Job");
    }

    /// As opposed to a Job, which ends.
    public boolean staysUp() {
        return is("Deployment", "StatefulSet");
    }

    public Map<String, Object> map(String... path) {
        return mapIn(content, path);
    }

    public String text(String... path) {
        return textIn(content, path);
    }

    public Map<String, Object> pod() {
        return map("spec", "template", "spec");
    }

    public List<Map<String, Object>> containers() {
        return mapsIn(pod(), "containers");
    }

    public List<Map<String, Object>> allContainers() {
        return Stream.concat(mapsIn(pod(), "initContainers").stream(), containers().stream())
                .toList();
    }

    public static Map<String, Object> mapIn(Map<String, Object> start, String... path) {
        return at(start, path) instanceof Map<?, ?> map ? texted(map) : Map.of();
    }

    public static String textIn(Map<String, Object> start, String... path) {
        Object found = at(start, path);
        return found instanceof Map || found instanceof List ? "" : String.valueOf(found);
    }

    public static List<Object> listIn(Map<String, Object> start, String... path) {
        return at(start, path) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    public static List<Map<String, Object>> mapsIn(Map<String, Object> start, String... path) {
        return listIn(start, path).stream()
                .filter(Map.class::isInstance)
                .map(element -> texted((Map<?, ?>) element))
                .toList();
    }

    private static Object at(Map<String, Object> start, String... path) {
        Object here = start;
        for (String step : path) {
            here = here instanceof Map<?, ?> map && map.get(step) != null ? map.get(step) : "";
        }
        return here;
    }

    private static Map<String, Object> texted(Map<?, ?> map) {
        var result = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> result.put(String.valueOf(key), value));
        return result;
    }
}
