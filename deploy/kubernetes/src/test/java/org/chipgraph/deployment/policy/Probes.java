package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;

/// Three probes with three meanings, asked at ports that exist.
final class Probes {

    private static final List<String> KINDS =
            List.of("startupProbe", "readinessProbe", "livenessProbe");
    private static final int SLOW_START_SECONDS = 60;

    private Probes() {}

    static List<Policy> policies() {
        return List.of(
                ofContainers("every container has all three probes", Probes::complete),
                ofContainers("probes ask at declared ports", Probes::declaredPorts),
                ofContainers("readiness and liveness ask different things", Probes::differ),
                Policy.ofOurServers("our probes ask Quarkus' own paths", Probes::quarkusPaths),
                ofContainers("a start may take a minute", Probes::patientStart));
    }

    private static Policy ofContainers(
            String name, Function<Map<String, Object>, Stream<String>> check) {
        return Policy.ofServers(name, workload -> workload.containers().stream().flatMap(check));
    }

    private static Stream<String> complete(Map<String, Object> container) {
        return KINDS.stream()
                .filter(kind -> mapIn(container, kind).isEmpty())
                .map(kind -> "no " + kind);
    }

    private static Stream<String> declaredPorts(Map<String, Object> container) {
        var declared = new HashSet<String>();
        for (Map<String, Object> port : mapsIn(container, "ports")) {
            declared.add(textIn(port, "name"));
            declared.add(textIn(port, "containerPort"));
        }
        return KINDS.stream()
                .flatMap(kind ->
                        Stream.of("httpGet", "tcpSocket")
                                .map(handler -> textIn(container, kind, handler, "port"))
                                .filter(port -> !port.isEmpty())
                                .filter(port -> !declared.contains(port))
                                .map(port -> kind + " asks at the undeclared port " + port));
    }

    private static Stream<String> differ(Map<String, Object> container) {
        return question(container, "readinessProbe").equals(question(container, "livenessProbe"))
                ? Stream.of("readinessProbe and livenessProbe ask the same")
                : Stream.empty();
    }

    private static Map<String, Object> question(Map<String, Object> container, String kind) {
        Map<String, Object> probe = new HashMap<>(mapIn(container, kind));
        probe.keySet().retainAll(List.of("httpGet", "tcpSocket", "exec"));
        return probe;
    }

    private static Stream<String> quarkusPaths(Manifest workload) {
        var paths =
                Map.of(
                        "startupProbe", "/q/health/started",
                        "readinessProbe", "/q/health/ready",
                        "livenessProbe", "/q/health/live");
        return workload.containers().stream()
                .flatMap(container ->
                        KINDS.stream()
                                .filter(kind ->
                                        !textIn(container, kind, "httpGet", "path")
                                                .equals(paths.get(kind)))
                                .map(kind -> kind + " does not ask " + paths.get(kind)));
    }

    private static Stream<String> patientStart(Map<String, Object> container) {
        int seconds = number(container, "periodSeconds") * number(container, "failureThreshold");
        return seconds >= SLOW_START_SECONDS
                ? Stream.empty()
                : Stream.of("the startupProbe gives up after " + seconds + " s");
    }

    private static int number(Map<String, Object> container, String field) {
        return mapIn(container, "startupProbe").get(field) instanceof Integer number ? number : 0;
    }
}
