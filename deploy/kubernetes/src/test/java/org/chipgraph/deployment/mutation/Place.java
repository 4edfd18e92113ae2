package org.chipgraph.deployment.mutation;

import java.util.ArrayList;
import java.util.List;

/// Paths into a document, for [Edit].
final class Place {

    private Place() {}

    static Object[] pod(Object... rest) {
        return path(List.of("spec", "template", "spec"), rest);
    }

    static Object[] app(Object... rest) {
        return path(List.of("spec", "template", "spec", "containers", 0), rest);
    }

    static Object[] spread(String field) {
        return pod("topologySpreadConstraints", 0, field);
    }

    static Object[] port(String field) {
        return path(List.of("spec", "ports", 0), field);
    }

    /// Into the first rule of a network policy; `direction` is `ingress` or `egress`.
    static Object[] rule(String direction, Object... rest) {
        return path(List.of("spec", direction, 0), rest);
    }

    static Object[] podLabel(String name) {
        return path(List.of("spec", "template", "metadata", "labels"), label(name));
    }

    static Object[] matchLabel(String name) {
        return path(List.of("spec", "selector", "matchLabels"), label(name));
    }

    static String label(String name) {
        return "app.kubernetes.io/" + name;
    }

    private static Object[] path(List<Object> start, Object... rest) {
        var path = new ArrayList<>(start);
        path.addAll(List.of(rest));
        return path.toArray();
    }
}
