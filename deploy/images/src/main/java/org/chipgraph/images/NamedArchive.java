package org.chipgraph.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// Adds the name under which a node's containerd is to know an image once its archive is loaded. The
/// name of the OCI standard alone is taken for a tag there, and the pod would not find its image.
final class NamedArchive {

    private static final String NAME = "io.containerd.image.name";
    private static final JsonMapper JSON = new JsonMapper();

    private NamedArchive() {}

    /// @param name whole, with the registry that is meant where none is named
    static void write(Path unnamed, String name, Path archive) throws IOException {
        try (var from =
                        new TarArchiveInputStream(
                                new BufferedInputStream(Files.newInputStream(unnamed)));
                var to =
                        new TarArchiveOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(archive)))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().equals("index.json")) {
                    byte[] index = named(from.readAllBytes(), name);
                    entry.setSize(index.length);
                    to.putArchiveEntry(entry);
                    to.write(index);
                } else {
                    to.putArchiveEntry(entry);
                    from.transferTo(to);
                }
                to.closeArchiveEntry();
            }
        }
    }

    private static byte[] named(byte[] index, String name) throws IOException {
        JsonNode tree = JSON.readTree(index);
        for (JsonNode manifest : tree.path("manifests")) {
            ((ObjectNode) manifest.path("annotations")).put(NAME, name);
        }
        return JSON.writeValueAsBytes(tree);
    }
}
