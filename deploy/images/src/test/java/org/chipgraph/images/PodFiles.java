package org.chipgraph.images;

import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.deployment.Manifests;

/// What volumes of ConfigMaps and Secrets hold.
final class PodFiles {

    private PodFiles() {}

    /// By path below the volume's mount.
    static Map<String, String> of(Manifests manifests, Map<String, Object> volume) {
        Map<String, String> files = new LinkedHashMap<>();
        manifests
                .find("ConfigMap", textIn(volume, "configMap", "name"))
                .ifPresent(config ->
                        config.map("data").forEach((name, text) -> files.put(name, "" + text)));
        for (Map<String, Object> source : mapsIn(volume, "projected", "sources")) {
            for (Map<String, Object> item : mapsIn(source, "secret", "items")) {
                Map<String, Object> reference = new LinkedHashMap<>(mapIn(source, "secret"));
                reference.put("key", textIn(item, "key"));
                files.put(textIn(item, "path"), secret(manifests, reference));
            }
        }
        return files;
    }

    /// @param reference with `name` and `key`
    static String secret(Manifests manifests, Map<String, Object> reference) {
        String encoded =
                manifests
                        .find("Secret", textIn(reference, "name"))
                        .map(found -> found.text("data", textIn(reference, "key")))
                        .orElseThrow(
                                () -> new IllegalArgumentException("no Secret for " + reference));
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }
}
