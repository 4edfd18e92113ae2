package org.chipgraph.deployment;

import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What operators make of custom resources in a cluster, as far as it is a neighbour to our pods:
/// the pods and the Services of a CloudNativePG cluster, the Secrets of External Secrets.
public final class Operated {

    private static final Map<String, Integer> PORTS =
            Map.of("postgresql", 5432, "status", 8000, "metrics", 9187);

    private Operated() {}

    public static Manifests with(Manifests manifests) {
        var all = new ArrayList<>(manifests.all());
        manifests
                .of("Cluster")
                .forEach(cluster -> {
                    all.add(pods(cluster));
                    mapsIn(cluster.content(), "spec", "managed", "services", "additional")
                            .forEach(it -> all.add(service(cluster, it)));
                });
        manifests.of("ExternalSecret").forEach(secret -> all.add(secret(secret)));
        return new Manifests(all);
    }

    private static Manifest pods(Manifest cluster) {
        var labels = new LinkedHashMap<>(cluster.map("spec", "inheritedMetadata", "labels"));
        labels.put("cnpg.io/cluster", cluster.name());
        List<Map<String, Object>> ports =
                PORTS.entrySet().stream()
                        .map(it ->
                                Map.<String, Object>of(
                                        "name", it.getKey(), "containerPort", it.getValue()))
                        .toList();
        return new Manifest(
                Map.of(
                        "kind",
                        "StatefulSet",
                        "metadata",
                        Map.of("name", cluster.name()),
                        "spec",
                        Map.of(
                                "template",
                                Map.of(
                                        "metadata",
                                        Map.of("labels", labels),
                                        "spec",
                                        Map.of(
                                                "containers",
                                                List.of(
                                                        Map.of(
                                                                "name",
                                                                "postgres",
                                                                "ports",
                                                                ports)))))));
    }

    private static Manifest service(Manifest cluster, Map<String, Object> managed) {
        var port = Map.of("port", 5432, "targetPort", 5432);
        return new Manifest(
                Map.of(
                        "kind",
                        "Service",
                        "metadata",
                        Map.of("name", textIn(managed, "serviceTemplate", "metadata", "name")),
                        "spec",
                        Map.of(
                                "selector",
                                Map.of("cnpg.io/cluster", cluster.name()),
                                "ports",
                                List.of(port))));
    }

    private static Manifest secret(Manifest external) {
        var data = new LinkedHashMap<String, Object>();
        mapsIn(external.content(), "spec", "data")
                .forEach(it -> data.put(textIn(it, "secretKey"), ""));
        return new Manifest(
                Map.of(
                        "kind",
                        "Secret",
                        "metadata",
                        Map.of("name", external.text("spec", "target", "name")),
                        "data",
                        data));
    }
}
