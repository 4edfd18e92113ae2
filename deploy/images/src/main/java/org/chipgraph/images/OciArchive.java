package org.chipgraph.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// An archive of one image, read back.
///
/// @param name under which a node knows it once it is loaded
/// @param digest of the image's manifest: what a registry calls it
/// @param layers from the first to the last
record OciArchive(Path file, String name, String digest, JsonNode config, List<Layer> layers) {

    /// @param name what it was made from
    /// @param size compressed
    record Layer(String name, String digest, long size) {}

    private static final JsonMapper JSON = new JsonMapper();

    static OciArchive read(Path file) throws IOException {
        JsonNode index = json(file, "index.json").path("manifests").path(0);
        String name = index.at("/annotations/io.containerd.image.name").asText();
        String digest = index.path("digest").asText();
        JsonNode manifest = json(file, blob(digest));
        JsonNode config = json(file, blob(manifest.path("config").path("digest").asText()));
        List<Layer> layers = new ArrayList<>();
        for (JsonNode layer : manifest.path("layers")) {
            JsonNode history = config.path("history").path(layers.size());
            layers.add(
                    new Layer(
                            history.path("comment").asText(),
                            layer.path("digest").asText(),
                            layer.path("size").asLong()));
        }
        return new OciArchive(file, name, digest, config, layers);
    }

    /// Compressed, as it is sent and stored.
    long size() {
        return layers.stream().mapToLong(Layer::size).sum();
    }

    /// Gives the compressed bytes of a layer to a reader.
    void read(Layer layer, Reader reader) throws IOException {
        open(file, blob(layer.digest()), reader);
    }

    /// What is done with the bytes of an entry.
    interface Reader {
        void read(InputStream bytes) throws IOException;
    }

    private static JsonNode json(Path file, String entry) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        open(file, entry, bytes -> found.add(JSON.readTree(bytes.readAllBytes())));
        return found.getFirst();
    }

    private static String blob(String digest) {
        return "blobs/" + digest.replace(':', '/');
    }

    private static void open(Path file, String entry, Reader reader) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (var next = tar.getNextEntry(); next != null; next = tar.getNextEntry()) {
                if (next.getName().equals(entry)) {
                    reader.read(tar);
                    return;
                }
            }
        }
        throw new NoSuchElementException(file + " has no entry " + entry);
    }
}
