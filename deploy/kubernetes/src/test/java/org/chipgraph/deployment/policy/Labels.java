package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.textIn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// Selectors find their pods, and a new version keeps them.
final class Labels {

    private static final String PREFIX = "app.kubernetes.io/";

    /// Which the cluster gives to the pods of a StatefulSet.
    private static final String POD_INDEX = "apps.kubernetes.io/pod-index";

    private static final List<String> RECOMMENDED =
            List.of(PREFIX + "name", PREFIX + "component", PREFIX + "part-of", PREFIX + "version");

    private Labels() {}

    static List<Policy> policies() {
        return List.of(
                Policy.ofServers("a workload selects its own pods", Labels::selectsItsPods),
                Policy.ofNeighbours(
                        "a Service selects pods", manifests -> selectsSome(manifests, "Service")),
                new Policy(
                        "a disruption budget selects pods",
                        manifests -> selectsSome(manifests, "PodDisruptionBudget")),
                Policy.ofWorkloads("a workload's name may be a host name", Labels::hostName),
                new Policy("no two workloads have the same selector", Labels::distinct),
                new Policy("no selector names a version", Labels::versionless),
                Policy.ofWorkloads("pods carry the recommended labels", Labels::recommended),
                Policy.ofWorkloads("the version label is the image's tag", Labels::versionIsTag));
    }

    static Map<String, Object> podLabels(Manifest workload) {
        return workload.map("spec", "template", "metadata", "labels");
    }

    static Map<String, Object> selector(Manifest manifest) {
        return manifest.is("Service")
                ? manifest.map("spec", "selector")
                : manifest.map("spec", "selector", "matchLabels");
    }

    static boolean selects(Map<String, Object> selector, Manifest workload) {
        var labels = new HashMap<>(podLabels(workload));
        if (selector.get(POD_INDEX) instanceof String index && hasPod(workload, index)) {
            labels.put(POD_INDEX, index);
        }
        return !selector.isEmpty() && labels.entrySet().containsAll(selector.entrySet());
    }

    private static boolean hasPod(Manifest workload, String index) {
        return workload.map("spec").get("replicas") instanceof Integer replicas
                && Integer.parseInt(index) < replicas;
    }

    private static Stream<String> selectsItsPods(Manifest workload) {
        return selects(selector(workload), workload)
                ? Stream.empty()
                : Stream.of("the selector does not match the labels of its pods");
    }

    /// An API server warns of anything else, and pods would be called in surprising ways.
    private static Stream<String> hostName(Manifest workload) {
        return workload.name().matches("[a-z]([a-z0-9-]{0,50}[a-z0-9])?")
                ? Stream.empty()
                : Stream.of("its pods' host names would not be its own");
    }

    private static List<String> selectsSome(Manifests manifests, String kind) {
        return Policy.located(
                manifests.of(kind),
                manifest ->
                        manifests.servers().anyMatch(it -> selects(selector(manifest), it))
                                ? Stream.empty()
                                : Stream.of("the selector matches no pod"));
    }

    private static List<String> distinct(Manifests manifests) {
        return Policy.located(
                manifests.servers(),
                workload ->
                        manifests
                                .workloads()
                                .filter(other -> !other.id().equals(workload.id()))
                                .filter(other -> selects(selector(workload), other))
                                .map(other ->
                                        "the selector also matches the pods of " + other.id()));
    }

    private static List<String> versionless(Manifests manifests) {
        return Policy.located(
                manifests.all().stream(),
                manifest ->
                        selector(manifest).keySet().stream()
                                .filter(label -> label.contains("version"))
                                .map(label -> "the selector names " + label));
    }

    private static Stream<String> recommended(Manifest workload) {
        return RECOMMENDED.stream()
                .filter(label -> textIn(podLabels(workload), label).isEmpty())
                .map(label -> "its pods lack the label " + label);
    }

    private static Stream<String> versionIsTag(Manifest workload) {
        String version = textIn(podLabels(workload), PREFIX + "version");
        return workload.containers().stream()
                .map(container -> textIn(container, "image"))
                .filter(image -> !image.endsWith(":" + version) && !image.contains("@"))
                .map(image -> "runs " + image + " and says it is version " + version);
    }
}
