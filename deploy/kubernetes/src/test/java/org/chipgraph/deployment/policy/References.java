package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// What a pod names is there.
final class References {

    /// @param key empty where the whole object is meant
    private record Reference(String kind, String name, String key) {}

    private static final int MAX_CONFIG_MAP_BYTES = 1024 * 1024;

    private References() {}

    static List<Policy> policies() {
        return List.of(
                Policy.ofNeighbours(
                        "ConfigMaps and Secrets that pods name exist", References::resolve),
                new Policy("service accounts that pods name exist", References::accounts),
                Policy.ofWorkloads("mounts name volumes of their pod", References::mounts),
                Policy.ofWorkloads("volumes are used", References::volumes),
                new Policy("ConfigMaps are small enough to be stored", References::size),
                new Policy(
                        "every ConfigMap and Secret is named after its content",
                        References::hashed));
    }

    private static List<String> resolve(Manifests manifests) {
        return Policy.located(
                manifests.workloads(),
                workload ->
                        references(workload).stream()
                                .filter(reference -> !exists(manifests, reference))
                                .map(it ->
                                        "%s %s %s is missing"
                                                .formatted(it.kind(), it.name(), it.key())));
    }

    private static boolean exists(Manifests manifests, Reference reference) {
        return manifests
                .find(reference.kind(), reference.name())
                .map(found -> found.map("data").keySet())
                .filter(keys -> reference.key().isEmpty() || keys.contains(reference.key()))
                .isPresent();
    }

    private static List<Reference> references(Manifest workload) {
        var found = new ArrayList<Reference>();
        for (Map<String, Object> container : workload.allContainers()) {
            for (Map<String, Object> source : mapsIn(container, "envFrom")) {
                add(found, "ConfigMap", mapIn(source, "configMapRef"), "name");
                add(found, "Secret", mapIn(source, "secretRef"), "name");
            }
            for (Map<String, Object> variable : mapsIn(container, "env")) {
                add(found, "ConfigMap", mapIn(variable, "valueFrom", "configMapKeyRef"), "name");
                add(found, "Secret", mapIn(variable, "valueFrom", "secretKeyRef"), "name");
            }
        }
        for (Map<String, Object> volume : mapsIn(workload.pod(), "volumes")) {
            add(found, "ConfigMap", mapIn(volume, "configMap"), "name");
            add(found, "Secret", mapIn(volume, "secret"), "secretName");
            for (Map<String, Object> source : mapsIn(volume, "projected", "sources")) {
                add(found, "ConfigMap", mapIn(source, "configMap"), "name");
                add(found, "Secret", mapIn(source, "secret"), "name");
            }
        }
        return found;
    }

    private static void add(
            List<Reference> found, String kind, Map<String, Object> source, String nameField) {
        boolean optional = Boolean.TRUE.equals(source.get("optional"));
        if (source.isEmpty() || optional) {
            return;
        }
        String name = textIn(source, nameField);
        found.add(new Reference(kind, name, textIn(source, "key")));
        mapsIn(source, "items")
                .forEach(it -> found.add(new Reference(kind, name, textIn(it, "key"))));
    }

    private static List<String> accounts(Manifests manifests) {
        return Policy.located(
                manifests.workloads(),
                workload -> {
                    String account = textIn(workload.pod(), "serviceAccountName");
                    return manifests.find("ServiceAccount", account).isPresent()
                            ? Stream.empty()
                            : Stream.of("runs as the missing service account '" + account + "'");
                });
    }

    private static Stream<String> mounts(Manifest workload) {
        Set<String> volumes = volumeNames(workload);
        return mountedNames(workload).stream()
                .filter(name -> !volumes.contains(name))
                .map(name -> "mounts the missing volume " + name);
    }

    private static Stream<String> volumes(Manifest workload) {
        Set<String> mounted = mountedNames(workload);
        return volumeNames(workload).stream()
                .filter(name -> !mounted.contains(name))
                .map(name -> "nothing mounts the volume " + name);
    }

    private static Set<String> volumeNames(Manifest workload) {
        Stream<String> claimed =
                mapsIn(workload.content(), "spec", "volumeClaimTemplates").stream()
                        .map(claim -> textIn(claim, "metadata", "name"));
        Stream<String> listed =
                mapsIn(workload.pod(), "volumes").stream().map(volume -> textIn(volume, "name"));
        return Stream.concat(claimed, listed).collect(Collectors.toSet());
    }

    private static Set<String> mountedNames(Manifest workload) {
        return workload.allContainers().stream()
                .flatMap(container -> mapsIn(container, "volumeMounts").stream())
                .map(mount -> textIn(mount, "name"))
                .collect(Collectors.toSet());
    }

    private static List<String> size(Manifests manifests) {
        return Policy.located(
                manifests.of("ConfigMap"),
                config -> {
                    long bytes =
                            config.map("data").values().stream()
                                    .map(String::valueOf)
                                    .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                                    .sum();
                    return bytes <= MAX_CONFIG_MAP_BYTES
                            ? Stream.empty()
                            : Stream.of("holds " + bytes + " bytes; a cluster stores 1 MiB");
                });
    }

    /// Otherwise a change of configuration would reach the pods that happen to start later, and no
    /// others. Grafana watches its dashboards itself.
    private static List<String> hashed(Manifests manifests) {
        return Policy.located(
                manifests.all().stream().filter(manifest -> manifest.is("ConfigMap", "Secret")),
                manifest ->
                        manifest.name().matches(".+-[2456789bcdfghkmt]{10}")
                                        || manifest.map("metadata", "labels")
                                                .containsKey("grafana_dashboard")
                                ? Stream.empty()
                                : Stream.of("has a fixed name"));
    }
}
