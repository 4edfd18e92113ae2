package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.listIn;
import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// A roll-out, a drain and a lost node cost no request.
final class Availability {

    private Availability() {}

    static List<Policy> policies() {
        return List.of(
                Policy.ofOurServers("a roll-out takes nothing away first", Availability::rollOut),
                Policy.ofOurServers("shutdown fits the grace period", Availability::shutdown),
                Policy.ofOurServers("pods spread over zones and hosts", Availability::spread),
                Policy.ofOurServers(
                        "pods spread over hosts where there are no zones",
                        Availability::spreadWithoutZones),
                new Policy("each workload has a disruption budget", Availability::budgets),
                new Policy("a budget lets broken pods go", Availability::brokenPods));
    }

    private static Stream<String> rollOut(Manifest workload) {
        Map<String, Object> update = workload.map("spec", "strategy", "rollingUpdate");
        return textIn(update, "maxUnavailable").equals("0")
                ? Stream.empty()
                : Stream.of("a roll-out may stop pods before new ones are ready");
    }

    private static Stream<String> shutdown(Manifest workload) {
        return workload.containers().stream().flatMap(it -> shutdown(workload, it));
    }

    private static Stream<String> shutdown(Manifest workload, Map<String, Object> container) {
        long pause = seconds(textIn(container, "lifecycle", "preStop", "sleep", "seconds"));
        long farewell = seconds(variable(container, "QUARKUS_SHUTDOWN_DELAY"));
        long finish = seconds(variable(container, "QUARKUS_SHUTDOWN_TIMEOUT"));
        long grace = seconds(textIn(workload.pod(), "terminationGracePeriodSeconds"));
        if (pause == 0 || farewell == 0 || finish == 0) {
            return Stream.of(
                    "stops at once: no preStop pause, no QUARKUS_SHUTDOWN_DELAY or no"
                            + " QUARKUS_SHUTDOWN_TIMEOUT");
        }
        long longest = pause + farewell + finish;
        return longest < grace
                ? Stream.empty()
                : Stream.of("may need %d s and gets %d s".formatted(longest, grace));
    }

    private static String variable(Map<String, Object> container, String name) {
        return mapsIn(container, "env").stream()
                .filter(it -> textIn(it, "name").equals(name))
                .map(it -> textIn(it, "value"))
                .findFirst()
                .orElse("");
    }

    /// Seconds as Kubernetes (`20`) or Quarkus (`20S`) write them.
    private static long seconds(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return Character.isDigit(text.charAt(text.length() - 1))
                ? Long.parseLong(text)
                : Duration.parse("PT" + text).toSeconds();
    }

    private static Stream<String> spread(Manifest workload) {
        List<Map<String, Object>> all = mapsIn(workload.pod(), "topologySpreadConstraints");
        Set<String> keys =
                all.stream().map(it -> textIn(it, "topologyKey")).collect(Collectors.toSet());
        Stream<String> missing =
                Stream.of("topology.kubernetes.io/zone", "kubernetes.io/hostname")
                        .filter(key -> !keys.contains(key))
                        .map(key -> "does not spread over " + key);
        return Stream.concat(missing, all.stream().flatMap(it -> spread(workload, it)));
    }

    private static Stream<String> spread(Manifest workload, Map<String, Object> constraint) {
        return meansOwnRevision(workload, constraint)
                ? Stream.empty()
                : Stream.of("spreads other pods than those of one revision of itself");
    }

    /// The scheduler ignores all constraints on nodes that lack the label of one.
    private static Stream<String> spreadWithoutZones(Manifest workload) {
        boolean keepsApart =
                mapsIn(
                                workload.pod(),
                                "affinity",
                                "podAntiAffinity",
                                "preferredDuringSchedulingIgnoredDuringExecution")
                        .stream()
                        .map(preference -> mapIn(preference, "podAffinityTerm"))
                        .filter(term ->
                                textIn(term, "topologyKey").equals("kubernetes.io/hostname"))
                        .anyMatch(term -> meansOwnRevision(workload, term));
        return keepsApart
                ? Stream.empty()
                : Stream.of("its pods may all be on one node of a cluster without zones");
    }

    private static boolean meansOwnRevision(Manifest workload, Map<String, Object> term) {
        List<Object> keys = listIn(term, "matchLabelKeys");
        return Labels.selects(mapIn(term, "labelSelector", "matchLabels"), workload)
                && keys.containsAll(List.of("app.kubernetes.io/name", "pod-template-hash"));
    }

    private static List<String> budgets(Manifests manifests) {
        return Policy.located(
                manifests.servers(),
                workload -> {
                    long budgets =
                            manifests
                                    .of("PodDisruptionBudget")
                                    .map(Labels::selector)
                                    .filter(selector -> Labels.selects(selector, workload))
                                    .count();
                    return budgets == 1
                            ? Stream.empty()
                            : Stream.of("has " + budgets + " disruption budgets, not one");
                });
    }

    private static List<String> brokenPods(Manifests manifests) {
        return Policy.located(
                manifests.of("PodDisruptionBudget"),
                budget ->
                        budget.text("spec", "unhealthyPodEvictionPolicy").equals("AlwaysAllow")
                                ? Stream.empty()
                                : Stream.of("a broken pod would hold up a drain"));
    }
}
