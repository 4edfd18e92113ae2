package org.chipgraph.images;

import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.policy.Variables;
import org.chipgraph.deployment.policy.Variables.Address;

/// A pod of the rendered manifests: what its container is given, on this machine's network.
record DeployedPod(Manifests manifests, Manifest workload, Loopback network) {

    static DeployedPod of(Manifests manifests, String kind, String name, Loopback network) {
        Manifest workload =
                manifests
                        .of(kind)
                        .filter(it -> it.name().startsWith(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + name));
        return new DeployedPod(manifests, workload, network);
    }

    /// What the container runs.
    ///
    /// @param entrypoint the image's
    List<String> command(List<String> entrypoint) {
        List<String> own = texts("command");
        List<String> all = new ArrayList<>(own.isEmpty() ? entrypoint : own);
        all.addAll(texts("args"));
        return all;
    }

    /// As `chroot` takes it.
    String user() {
        return workload.text("spec", "template", "spec", "securityContext", "runAsUser")
                + ":"
                + workload.text("spec", "template", "spec", "securityContext", "runAsGroup");
    }

    /// Secrets too, and addresses that lead to where things are on this machine.
    Map<String, String> environment() {
        Variables variables = Variables.of(manifests, workload);
        Map<String, String> values = new LinkedHashMap<>(variables.values());
        for (Map<String, Object> variable : mapsIn(container(), "env")) {
            Map<String, Object> secret = mapIn(variable, "valueFrom", "secretKeyRef");
            if (!secret.isEmpty()) {
                values.put(textIn(variable, "name"), PodFiles.secret(manifests, secret));
            }
        }
        variables
                .addresses()
                .filter(Address::isInside)
                .forEach(address ->
                        values.computeIfPresent(
                                address.variable(), (_, value) -> here(value, address)));
        values.replaceAll(this::listening);
        return values;
    }

    private String here(String value, Address address) {
        int port = network.ofService(address.host(), address.port());
        String there = Pattern.quote(address.host() + ":" + address.port());
        return value.replaceAll("(?<=[/,@])" + there, Loopback.HOST + ":" + port);
    }

    private String listening(String name, String value) {
        if (name.endsWith("_PORT")) {
            return "" + network.ofPod(workload, Integer.parseInt(value));
        }
        return name.endsWith("_HOST") ? value.replace("0.0.0.0", Loopback.HOST) : value;
    }

    /// Folders that may be written to, with their size as `mount` takes it.
    Map<String, String> scratch() {
        Map<String, String> scratch = new LinkedHashMap<>();
        for (Map<String, Object> volume : mapsIn(workload.pod(), "volumes")) {
            if (volume.containsKey("emptyDir")) {
                String size = size(textIn(volume, "emptyDir", "sizeLimit"));
                mountsOf(volume).forEach(path -> scratch.put(path, size));
            }
        }
        return scratch;
    }

    /// What ConfigMaps and Secrets put into the container, by absolute path.
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Map<String, Object> volume : mapsIn(workload.pod(), "volumes")) {
            PodFiles.of(manifests, volume)
                    .forEach((name, content) ->
                            mountsOf(volume)
                                    .forEach(path -> files.put(path + "/" + name, content)));
        }
        return files;
    }

    private List<String> mountsOf(Map<String, Object> volume) {
        return mapsIn(container(), "volumeMounts").stream()
                .filter(mount -> textIn(mount, "name").equals(textIn(volume, "name")))
                .map(mount -> textIn(mount, "mountPath"))
                .toList();
    }

    /// What the kubelet asks.
    URI probe(String kind) {
        String port = textIn(container(), kind, "httpGet", "port");
        int number =
                mapsIn(container(), "ports").stream()
                        .filter(it -> textIn(it, "name").equals(port))
                        .mapToInt(it -> Integer.parseInt(textIn(it, "containerPort")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no port " + port));
        String path = textIn(container(), kind, "httpGet", "path");
        return URI.create("http://" + Loopback.HOST + ":" + network.ofPod(workload, number) + path);
    }

    /// After how many seconds the kubelet gives up.
    int patience(String kind) {
        return Integer.parseInt(textIn(container(), kind, "periodSeconds"))
                * Integer.parseInt(textIn(container(), kind, "failureThreshold"));
    }

    /// The seconds between the signal to stop and the one that kills.
    int secondsToStop() {
        return Integer.parseInt(textIn(workload.pod(), "terminationGracePeriodSeconds"))
                - Integer.parseInt(textIn(container(), "lifecycle", "preStop", "sleep", "seconds"));
    }

    /// What the JVM makes of the container's limit by itself; and `AOTMode=on` ends it when its cache
    /// does not fit.
    List<String> jvmOptions() {
        String limit = textIn(container(), "resources", "limits", "memory");
        return List.of("-XX:AOTMode=on", "-XX:+UseSerialGC", "-XX:MaxRAM=" + size(limit));
    }

    /// As Java and `mount` take it: `512m` for `512Mi`.
    private static String size(String quantity) {
        return quantity.replace("Mi", "m").replace("Gi", "g");
    }

    private Map<String, Object> container() {
        return workload.containers().getFirst();
    }

    private List<String> texts(String field) {
        return Manifest.listIn(container(), field).stream().map(String::valueOf).toList();
    }
}
