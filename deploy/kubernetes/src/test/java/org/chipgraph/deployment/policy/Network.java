package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.policy.Variables.Address;

/// Services lead to ports, and addresses in the configuration lead to Services.
public final class Network {

    private Network() {}

    static List<Policy> policies() {
        return List.of(
                Policy.ofNeighbours("a Service leads to a declared port", Network::targets),
                Policy.ofNeighbours(
                        "addresses in the configuration lead to Services", Network::addresses),
                Policy.ofNeighbours("no Service is open to the outside", Network::inside));
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
                manifests.workloads(),
                workload ->
                        Variables.of(manifests, workload)
                                .addresses()
                                .filter(Address::isInside)
                                .filter(address -> !leadsToPods(manifests, address))
                                .map(address -> "no Service is at " + address));
    }

    private static boolean leadsToPods(Manifests manifests, Address address) {
        return pods(manifests, address.host())
                .anyMatch(it -> podPort(manifests, address.host(), address.port(), it) > 0);
    }

    /// The workloads behind a Service.
    public static Stream<Manifest> pods(Manifests manifests, String service) {
        return manifests.find("Service", service).stream()
                .map(Labels::selector)
                .flatMap(it ->
                        manifests.workloads().filter(workload -> Labels.selects(it, workload)));
    }

    /// The port of the pod to which a Service translates one of its own; 0 if it does not.
    public static int podPort(Manifests manifests, String service, int port, Manifest workload) {
        Set<String> targets =
                manifests.find("Service", service).stream()
                        .flatMap(found -> mapsIn(found.content(), "spec", "ports").stream())
                        .filter(it -> textIn(it, "port").equals(String.valueOf(port)))
                        .map(it -> textIn(it, "targetPort"))
                        .collect(Collectors.toSet());
        return workload.containers().stream()
                .flatMap(container -> mapsIn(container, "ports").stream())
                .filter(it ->
                        targets.contains(textIn(it, "name"))
                                || targets.contains(textIn(it, "containerPort")))
                .mapToInt(it -> Integer.parseInt(textIn(it, "containerPort")))
                .findFirst()
                .orElse(0);
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
