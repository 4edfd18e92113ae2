package org.chipgraph.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chipgraph.launcher.Folders;

/// Writes an image as an OCI archive. The same layers give the same bytes.
///
/// @param compressed where compressed layers are kept for the next image
record ArchiveWriter(Path compressed) {

    /// A kept layer is found by the path and the time of its files, and the time is fixed: an older
    /// build's must be gone.
    static ArchiveWriter in(Path compressed) throws IOException {
        Folders.delete(compressed);
        return new ArchiveWriter(compressed);
    }

    /// What a base image would say; the Dockerfile's own come after it.
    private static final SortedMap<String, String> BASE =
            new TreeMap<>(Map.of("PATH", JavaRuntime.TARGET + "/bin", "LANG", "C.UTF-8"));

    OciArchive write(
            String name, Description description, List<FileEntriesLayer> layers, Path archive)
            throws Exception {
        Map<String, String> environment = new LinkedHashMap<>(BASE);
        environment.putAll(description.environment());
        Files.createDirectories(archive.toAbsolutePath().getParent());
        Path unnamed = Files.createDirectories(compressed).resolve("unnamed.tar");
        Jib.fromScratch()
                .setFormat(ImageFormat.OCI)
                .setPlatforms(Set.of(platform()))
                .setCreationTime(FixedTime.INSTANT)
                .setFileEntriesLayers(layers)
                .setWorkingDirectory(AbsoluteUnixPath.get(description.folder()))
                .setUser(description.user())
                .setEnvironment(environment)
                .setExposedPorts(
                        description.ports().stream().map(Port::tcp).collect(Collectors.toSet()))
                .setEntrypoint(description.entrypoint())
                .setLabels(description.labels())
                .containerize(
                        Containerizer.to(TarImage.at(unnamed).named(name))
                                .setOfflineMode(true)
                                .setToolName("chipgraph")
                                .setBaseImageLayersCache(compressed)
                                .setApplicationLayersCache(compressed));
        NamedArchive.write(unnamed, "docker.io/" + name, archive);
        return OciArchive.read(archive);
    }

    private static Platform platform() {
        String system = System.getProperty("os.name");
        if (!system.equals("Linux")) {
            throw new IllegalStateException(
                    "An image holds this machine's Java and C library, and this is "
                            + system
                            + ": build on Linux, or with deploy/images/Dockerfile");
        }
        String machine = System.getProperty("os.arch");
        return new Platform(machine.equals("aarch64") ? "arm64" : machine, "linux");
    }
}
