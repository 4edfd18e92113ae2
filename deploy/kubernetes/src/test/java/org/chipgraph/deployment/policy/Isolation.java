package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.listIn;
import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.policy.Variables.Address;

/// Pods talk to what their configuration names, and to nothing else.
final class Isolation {

    private record Way(String from, String to, int port) {}

    private static final List<String> DIRECTIONS = List.of("Ingress", "Egress");

    private Isolation() {}

    static List<Policy> policies() {
        return List.of(
                Policy.ofNeighbours("what is not allowed is denied", Isolation::denied),
                Policy.ofNeighbours("a network policy selects pods", Isolation::selectsSome),
                Policy.ofNeighbours("a network policy says who and where", Isolation::exact),
                Policy.ofNeighbours("a network policy names ports of the pods", Isolation::ports),
                Policy.ofNeighbours(
                        "every address in the configuration can be reached", Isolation::reached),
                Policy.ofNeighbours(
                        "no pod reaches what it is not configured for", Isolation::nothingElse),
                Policy.ofNeighbours("pods with addresses can ask for names", Isolation::names),
                Policy.ofNeighbours("the gateway can be called from outside", Isolation::called));
    }

    private static List<String> denied(Manifests manifests) {
        boolean denies =
                manifests
                        .of("NetworkPolicy")
                        .filter(policy ->
                                mapIn(policy.content(), "spec", "podSelector").isEmpty()
                                        && listIn(policy.content(), "spec", "policyTypes")
                                                .containsAll(DIRECTIONS))
                        .anyMatch(policy ->
                                DIRECTIONS.stream()
                                        .allMatch(it -> Traffic.rules(policy, it).isEmpty()));
        return denies ? List.of() : List.of("no policy denies all pods everything else");
    }

    private static List<String> selectsSome(Manifests manifests) {
        return Policy.located(
                manifests.of("NetworkPolicy"),
                policy ->
                        manifests.workloads().anyMatch(it -> Traffic.selects(policy, it))
                                ? Stream.empty()
                                : Stream.of("selects no pod"));
    }

    /// A rule without peers is open to the world, one without ports to every port.
    private static List<String> exact(Manifests manifests) {
        return Policy.located(
                manifests.of("NetworkPolicy"),
                policy ->
                        Stream.concat(
                                        incomplete(policy, "Ingress", "from"),
                                        incomplete(policy, "Egress", "to"))
                                .map(missing -> "has a rule without '" + missing + "'"));
    }

    private static Stream<String> incomplete(Manifest policy, String direction, String peers) {
        return Traffic.rules(policy, direction).stream()
                .flatMap(
                        rule -> Stream.of(peers, "ports").filter(it -> mapsIn(rule, it).isEmpty()));
    }

    private static List<String> ports(Manifests manifests) {
        return Policy.located(
                manifests.of("NetworkPolicy"),
                policy ->
                        Stream.concat(
                                        manifests
                                                .workloads()
                                                .filter(it -> Traffic.selects(policy, it))
                                                .flatMap(it -> undeclared(policy, "Ingress", it)),
                                        manifests
                                                .workloads()
                                                .flatMap(it -> undeclared(policy, "Egress", it)))
                                .distinct());
    }

    /// Of the rules that lead to the pods of this workload.
    private static Stream<String> undeclared(Manifest policy, String direction, Manifest workload) {
        Set<String> declared = declaredPorts(workload);
        return Traffic.rules(policy, direction).stream()
                .filter(rule ->
                        direction.equals("Ingress")
                                || mapsIn(rule, "to").stream()
                                        .anyMatch(peer -> Traffic.isPodOf(peer, workload)))
                .flatMap(rule -> mapsIn(rule, "ports").stream())
                .map(port -> textIn(port, "port"))
                .filter(port -> !declared.contains(port))
                .map(port -> "names port " + port + ", which " + workload.id() + " has not");
    }

    private static Set<String> declaredPorts(Manifest workload) {
        var declared = new HashSet<String>();
        for (Map<String, Object> container : workload.containers()) {
            mapsIn(container, "ports").forEach(it -> declared.add(textIn(it, "containerPort")));
        }
        return declared;
    }

    private static List<String> reached(Manifests manifests) {
        Traffic traffic = Traffic.of(manifests);
        return Policy.located(
                manifests.workloads(),
                workload ->
                        Variables.of(manifests, workload)
                                .addresses()
                                .filter(it -> !reaches(manifests, traffic, workload, it))
                                .map(address -> "cannot reach " + address));
    }

    private static boolean reaches(
            Manifests manifests, Traffic traffic, Manifest workload, Address address) {
        if (!address.isInside()) {
            String peer = address.isNextDoor() ? "namespaceSelector" : "ipBlock";
            return traffic.leaves(workload, address.port(), it -> it.containsKey(peer));
        }
        List<Manifest> targets = Network.pods(manifests, address.host()).toList();
        return targets.stream()
                .allMatch(target -> {
                    int port = Network.podPort(manifests, address.host(), address.port(), target);
                    return traffic.allows(workload, target, port);
                });
    }

    private static List<String> nothingElse(Manifests manifests) {
        Traffic traffic = Traffic.of(manifests);
        Set<Way> configured = configured(manifests);
        return manifests
                .workloads()
                .flatMap(from -> manifests.workloads().flatMap(to -> ways(traffic, from, to)))
                .filter(way -> !configured.contains(way))
                .map(way -> "%s reaches %s at port %d".formatted(way.from(), way.to(), way.port()))
                .toList();
    }

    private static Stream<Way> ways(Traffic traffic, Manifest from, Manifest to) {
        return declaredPorts(to).stream()
                .map(Integer::parseInt)
                .filter(port -> !areCopies(from, to) && traffic.allows(from, to, port))
                .map(port -> new Way(from.id(), to.id(), port));
    }

    /// The instances of one database replicate.
    private static boolean areCopies(Manifest from, Manifest to) {
        return from.is("StatefulSet") && from.id().equals(to.id());
    }

    private static Set<Way> configured(Manifests manifests) {
        var ways = new HashSet<Way>();
        manifests
                .workloads()
                .forEach(from ->
                        Variables.of(manifests, from)
                                .addresses()
                                .filter(Address::isInside)
                                .forEach(it -> ways.addAll(ways(manifests, from, it))));
        return ways;
    }

    private static List<Way> ways(Manifests manifests, Manifest from, Address address) {
        return Network.pods(manifests, address.host())
                .map(to -> {
                    int port = Network.podPort(manifests, address.host(), address.port(), to);
                    return new Way(from.id(), to.id(), port);
                })
                .toList();
    }

    private static List<String> names(Manifests manifests) {
        Traffic traffic = Traffic.of(manifests);
        return Policy.located(
                manifests.workloads(),
                workload ->
                        Variables.of(manifests, workload).addresses().findAny().isEmpty()
                                        || traffic.asksForNames(workload)
                                ? Stream.empty()
                                : Stream.of("cannot ask for the addresses of names"));
    }

    private static List<String> called(Manifests manifests) {
        Traffic traffic = Traffic.of(manifests);
        return Policy.located(
                manifests.ourWorkloads().filter(it -> it.name().equals("gateway")),
                gateway ->
                        traffic.enters(gateway, 8080, Isolation::isIngressController)
                                ? Stream.empty()
                                : Stream.of("no ingress controller may call it"));
    }

    private static boolean isIngressController(Map<String, Object> peer) {
        return textIn(peer, "namespaceSelector", "matchLabels", "chipgraph.org/may-call")
                .equals("true");
    }
}
