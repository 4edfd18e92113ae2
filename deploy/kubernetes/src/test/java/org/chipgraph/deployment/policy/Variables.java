package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// The environment of a workload: names and literal values, empty where a value comes from a
/// Secret.
public record Variables(Map<String, String> values) {

    /// @param host without dots it is a Service of the same namespace
    public record Address(String variable, String host, int port) {

        public boolean isInside() {
            return !host.contains(".");
        }

        /// In another namespace of the cluster.
        boolean isNextDoor() {
            return host.endsWith(".svc");
        }

        @Override
        public String toString() {
            return variable + " (" + host + ":" + port + ")";
        }
    }

    private static final Pattern URL =
            Pattern.compile("(https?|postgresql)://(?:[a-z]+@)?([a-z][a-z0-9.:,-]*)");
    private static final Map<String, Integer> DEFAULT_PORTS =
            Map.of("http", 80, "https", 443, "postgresql", 5432);

    public static Variables of(Manifests manifests, Manifest workload) {
        var values = new LinkedHashMap<String, String>();
        for (Map<String, Object> container : workload.containers()) {
            for (Map<String, Object> source : mapsIn(container, "envFrom")) {
                manifests
                        .find("ConfigMap", textIn(source, "configMapRef", "name"))
                        .map(config -> config.map("data"))
                        .orElse(Map.of())
                        .forEach((name, value) -> values.put(name, value.toString()));
            }
            for (Map<String, Object> variable : mapsIn(container, "env")) {
                values.put(textIn(variable, "name"), value(manifests, variable));
            }
        }
        return new Variables(values);
    }

    private static String value(Manifests manifests, Map<String, Object> variable) {
        Map<String, Object> reference = mapIn(variable, "valueFrom", "configMapKeyRef");
        return reference.isEmpty()
                ? textIn(variable, "value")
                : manifests
                        .find("ConfigMap", textIn(reference, "name"))
                        .map(config -> config.text("data", textIn(reference, "key")))
                        .orElse("");
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// What the workload connects to, as opposed to names that it compares others with.
    public Stream<Address> addresses() {
        return values.entrySet().stream()
                .filter(variable -> !variable.getKey().matches(".*(ISSUER|HOSTNAME|ORIGINS)"))
                .flatMap(variable ->
                        URL.matcher(variable.getValue())
                                .results()
                                .flatMap(url ->
                                        Stream.of(url.group(2).split(","))
                                                .map(host ->
                                                        address(
                                                                variable.getKey(),
                                                                url.group(1),
                                                                host))));
    }

    private static Address address(String variable, String protocol, String host) {
        String[] parts = host.split(":");
        return new Address(
                variable,
                parts[0],
                parts.length > 1 ? Integer.parseInt(parts[1]) : DEFAULT_PORTS.get(protocol));
    }
}
