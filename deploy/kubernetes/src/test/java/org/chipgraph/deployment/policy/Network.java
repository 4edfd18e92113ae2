package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// Services lead to ports, and addresses in the configuration lead to Services.
final class Network {

    /// A host without dots is a Service of the same namespace.
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?|jdbc:postgresql)://([a-z][a-z0-9-]*):(\\d+)");

    private Network() {}

    static List<Policy> policies() {
        return List.of(
                new Policy("a Service leads to a declared port", Network::targets),
                new Policy("addresses in the configuration lead to Services", Network::addresses),
                new Policy("no Service is open to the outside", Network::inside));
    }

    private static List<String> targets(Manifests manifests) {
        return Policy.located(
                manifests.of("Service"),
                service ->
                        mapsIn(service.content(), "spec", "ports").stream()
                                .map(port -> textIn(port, "targetPort"))
                                .filter(target -> !isDeclared(manifests, service, target))
                                .map(target -> "leads to the undeclared port '" + target + "'"));
    }

    private static boolean isDeclared(Manifests manifests, Manifest service, String target) {
        return manifests
                .workloads()
                .filter(workload -> Labels.selects(Labels.selector(service), workload))
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> mapsIn(container, "ports").stream())
                .anyMatch(port ->
                        textIn(port, "name").equals(target)
                                || textIn(port, "containerPort").equals(target));
    }

    private static List<String> addresses(Manifests manifests) {
        return Policy.located(
                manifests.of("ConfigMap").filter(Network::holdsVariables),
                config ->
                        config.map("data").entrySet().stream()
                                .flatMap(variable -> addresses(manifests, variable)));
    }

    private static Stream<String> addresses(
            Manifests manifests, Map.Entry<String, Object> variable) {
        return ADDRESS.matcher(String.valueOf(variable.getValue()))
                .results()
                .filter(address -> !leadsToService(manifests, address))
                .map(address -> variable.getKey() + " leads to no Service: " + address.group());
    }

    private static boolean leadsToService(Manifests manifests, MatchResult address) {
        return manifests
                .find("Service", address.group(1))
                .map(service -> mapsIn(service.content(), "spec", "ports"))
                .orElse(List.of())
                .stream()
                .anyMatch(port -> textIn(port, "port").equals(address.group(2)));
    }

    /// As opposed to files, which are named with a dot.
    private static boolean holdsVariables(Manifest config) {
        return config.map("data").keySet().stream().noneMatch(key -> key.contains("."));
    }

    private static List<String> inside(Manifests manifests) {
        return Policy.located(
                manifests.of("Service"),
                service ->
                        List.of("", "ClusterIP").contains(service.text("spec", "type"))
                                ? Stream.empty()
                                : Stream.of("is of type " + service.text("spec", "type")));
    }
}
