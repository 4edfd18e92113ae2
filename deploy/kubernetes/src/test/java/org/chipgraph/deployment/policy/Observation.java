package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.Repository;

/// Where something is observed, everything is, and every alert says what to do.
final class Observation {

    private static final Set<String> SEVERITIES = Set.of("critical", "warning");

    private Observation() {}

    static List<Policy> policies() {
        return List.of(
                new Policy("every process is scraped, or none", Observation::complete),
                new Policy("a monitor finds its Service and port", Observation::finds),
                new Policy("the network lets metrics be read", Observation::letIn),
                new Policy("every process sends its traces, or none", Observation::traced),
                ofAlerts("an alert leads to a chapter of the runbook", Observation::chapter),
                ofAlerts("an alert says how bad it is, and waits", Observation::graded));
    }

    private static Policy ofAlerts(
            String name, java.util.function.Function<Map<String, Object>, Stream<String>> check) {
        return new Policy(
                name,
                manifests ->
                        manifests
                                .of("PrometheusRule")
                                .flatMap(it -> mapsIn(it.content(), "spec", "groups").stream())
                                .flatMap(group -> mapsIn(group, "rules").stream())
                                .flatMap(rule ->
                                        check.apply(rule)
                                                .map(text -> textIn(rule, "alert") + ": " + text))
                                .toList());
    }

    private static Stream<Manifest> servicesOf(Manifests manifests, Manifest monitor) {
        Map<String, Object> selector = monitor.map("spec", "selector", "matchLabels");
        return manifests
                .of("Service")
                .filter(it ->
                        !selector.isEmpty()
                                && it.map("metadata", "labels")
                                        .entrySet()
                                        .containsAll(selector.entrySet()));
    }

    private static List<String> complete(Manifests manifests) {
        Set<String> scraped =
                manifests
                        .of("ServiceMonitor")
                        .flatMap(it -> servicesOf(manifests, it))
                        .map(Manifest::name)
                        .collect(Collectors.toSet());
        return Policy.located(
                manifests.ourServers().filter(_ -> !scraped.isEmpty()),
                server ->
                        scraped.contains(server.name())
                                ? Stream.empty()
                                : Stream.of("nobody reads its metrics"));
    }

    private static List<String> finds(Manifests manifests) {
        return Policy.located(
                manifests.of("ServiceMonitor"),
                monitor ->
                        mapsIn(monitor.content(), "spec", "endpoints").stream()
                                .filter(endpoint ->
                                        servicesOf(manifests, monitor)
                                                .flatMap(it ->
                                                        mapsIn(it.content(), "spec", "ports")
                                                                .stream())
                                                .noneMatch(port ->
                                                        textIn(port, "name")
                                                                .equals(textIn(endpoint, "port"))))
                                .map(endpoint -> "finds no port " + textIn(endpoint, "port")));
    }

    private static List<String> letIn(Manifests manifests) {
        Traffic traffic = Traffic.of(manifests);
        boolean isObserved = manifests.of("ServiceMonitor").findAny().isPresent();
        return Policy.located(
                manifests.ourServers().filter(_ -> isObserved),
                server ->
                        traffic.enters(server, 8080, Observation::mayScrape)
                                ? Stream.empty()
                                : Stream.of("keeps Prometheus out"));
    }

    private static List<String> traced(Manifests manifests) {
        boolean isTraced = manifests.ourServers().anyMatch(it -> sendsTraces(manifests, it));
        return Policy.located(
                manifests.ourServers().filter(_ -> isTraced),
                server ->
                        sendsTraces(manifests, server)
                                ? Stream.empty()
                                : Stream.of("is missing from traces"));
    }

    private static boolean sendsTraces(Manifests manifests, Manifest server) {
        Variables variables = Variables.of(manifests, server);
        return variables.value("OTEL_SDK_DISABLED").equals("false")
                && !variables.value("OTEL_EXPORTER_OTLP_ENDPOINT").isEmpty();
    }

    private static boolean mayScrape(Map<String, Object> peer) {
        return textIn(peer, "namespaceSelector", "matchLabels", "chipgraph.org/may-scrape")
                .equals("true");
    }

    private static Stream<String> chapter(Map<String, Object> rule) {
        String[] url = textIn(rule, "annotations", "runbook_url").split("#", 2);
        Path file = Repository.ROOT.resolve(url[0]);
        boolean exists =
                url[0].startsWith("deploy/runbook/")
                        && Files.isRegularFile(file)
                        && (url.length == 1 || anchors(file).contains(url[1]));
        return exists ? Stream.empty() : Stream.of("leads to " + String.join("#", url));
    }

    /// As web pages of Markdown name their headings.
    private static List<String> anchors(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                    .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> graded(Map<String, Object> rule) {
        boolean isGraded =
                SEVERITIES.contains(textIn(rule, "labels", "severity"))
                        && !textIn(rule, "for").isEmpty()
                        && !textIn(rule, "annotations", "summary").isEmpty();
        return isGraded ? Stream.empty() : Stream.of("has no severity, summary or patience");
    }
}
