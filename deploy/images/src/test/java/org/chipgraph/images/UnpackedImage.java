package org.chipgraph.images;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.chipgraph.images.OciArchive.Layer;

/// The layers of an image, laid over each other in a folder.
///
/// @param config the image's
/// @param entries of all layers by path
record UnpackedImage(Path root, JsonNode config, Map<String, TarArchiveEntry> entries) {

    static UnpackedImage of(OciArchive archive, Path root) throws IOException {
        Map<String, TarArchiveEntry> entries = new TreeMap<>();
        for (Layer layer : archive.layers()) {
            archive.read(
                    layer,
                    bytes -> {
                        var tar = new TarArchiveInputStream(new GZIPInputStream(bytes));
                        for (var next = tar.getNextEntry();
                                next != null;
                                next = tar.getNextEntry()) {
                            entries.put(next.getName(), next);
                            unpack(tar, next, root.resolve(next.getName()));
                        }
                    });
        }
        return new UnpackedImage(root, archive.config().path("config"), entries);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(tar, file);
            boolean _ = file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
            Files.setLastModifiedTime(file, FileTime.from(entry.getLastModifiedTime().toInstant()));
        }
    }

    List<String> entrypoint() {
        return texts("Entrypoint");
    }

    Map<String, String> environment() {
        return texts("Env").stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private List<String> texts(String field) {
        return StreamSupport.stream(config.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    Path resolve(String absolute) {
        return root.resolve(absolute.substring(1));
    }

    /// The program's own loader, told where to find what the image has; for machines on which the
    /// folder cannot become a root.
    List<String> throughItsLoader(List<String> command) {
        String loader =
                entries.keySet().stream()
                        .filter(name -> name.matches(".*/ld-[^/]*\\.so[^/]*"))
                        .findFirst()
                        .orElseThrow();
        String libraries =
                entries.keySet().stream()
                        .filter(name -> name.matches(".*/libc\\.[^/]*"))
                        .findFirst()
                        .orElseThrow();
        List<String> all = new ArrayList<>();
        all.add(root.resolve(loader).toString());
        all.addAll(List.of("--library-path", "" + root.resolve(libraries).getParent()));
        all.add(resolve(JavaRuntime.TARGET + "/bin/java").toString());
        command.stream()
                .skip(1)
                .map(word -> word.replace("/app/", resolve("/app") + "/"))
                .forEach(all::add);
        return all;
    }
}
