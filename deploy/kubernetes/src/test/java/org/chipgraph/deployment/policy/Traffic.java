package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.listIn;
import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// What a cluster's network lets through: a pod that some policy selects may only do what one of
/// its policies lists.
record Traffic(List<Manifest> policies) {

    static Traffic of(Manifests manifests) {
        return new Traffic(manifests.of("NetworkPolicy").toList());
    }

    boolean allows(Manifest from, Manifest to, int port) {
        return leaves(from, port, peer -> isPodOf(peer, to))
                && enters(to, port, peer -> isPodOf(peer, from));
    }

    boolean leaves(Manifest from, int port, Predicate<Map<String, Object>> peer) {
        return passes(from, "Egress", "to", port, "TCP", peer);
    }

    boolean enters(Manifest to, int port, Predicate<Map<String, Object>> peer) {
        return passes(to, "Ingress", "from", port, "TCP", peer);
    }

    boolean asksForNames(Manifest from) {
        return Stream.of("UDP", "TCP")
                .allMatch(protocol ->
                        passes(from, "Egress", "to", 53, protocol, Traffic::isNameServer));
    }

    /// The rules of a direction, with an empty list where a policy denies it.
    static List<Map<String, Object>> rules(Manifest policy, String direction) {
        return mapsIn(policy.content(), "spec", direction.equals("Egress") ? "egress" : "ingress");
    }

    static boolean selects(Manifest policy, Manifest workload) {
        return matches(policy.map("spec", "podSelector"), Labels.podLabels(workload));
    }

    static boolean isPodOf(Map<String, Object> peer, Manifest workload) {
        return peer.containsKey("podSelector")
                && !peer.containsKey("namespaceSelector")
                && matches(mapIn(peer, "podSelector"), Labels.podLabels(workload));
    }

    private boolean passes(
            Manifest workload,
            String direction,
            String peers,
            int port,
            String protocol,
            Predicate<Map<String, Object>> peer) {
        List<Manifest> mine =
                policies.stream()
                        .filter(policy ->
                                listIn(policy.content(), "spec", "policyTypes").contains(direction))
                        .filter(policy -> selects(policy, workload))
                        .toList();
        return mine.isEmpty()
                || mine.stream()
                        .flatMap(policy -> rules(policy, direction).stream())
                        .filter(rule -> hasPort(rule, port, protocol))
                        .flatMap(rule -> mapsIn(rule, peers).stream())
                        .anyMatch(peer);
    }

    private static boolean hasPort(Map<String, Object> rule, int port, String protocol) {
        return mapsIn(rule, "ports").stream()
                .anyMatch(it ->
                        textIn(it, "port").equals(String.valueOf(port))
                                && textIn(it, "protocol").equals(protocol));
    }

    private static boolean isNameServer(Map<String, Object> peer) {
        return textIn(peer, "namespaceSelector", "matchLabels", "kubernetes.io/metadata.name")
                        .equals("kube-system")
                && textIn(peer, "podSelector", "matchLabels", "k8s-app").equals("kube-dns");
    }

    private static boolean matches(Map<String, Object> selector, Map<String, Object> labels) {
        return labels.entrySet().containsAll(mapIn(selector, "matchLabels").entrySet())
                && mapsIn(selector, "matchExpressions").stream()
                        .allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(Map<String, Object> expression, Map<String, Object> labels) {
        String label = textIn(labels, textIn(expression, "key"));
        boolean isListed = listIn(expression, "values").contains(label);
        return switch (textIn(expression, "operator")) {
            case "In" -> isListed;
            case "NotIn" -> !isListed;
            default -> throw new IllegalArgumentException("not known here: " + expression);
        };
    }
}
