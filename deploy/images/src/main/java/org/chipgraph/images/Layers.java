package org.chipgraph.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Layers of files that belong to root and have the fixed time.
final class Layers {

    private static final FilePermissions READ = FilePermissions.fromOctalString("644");
    private static final FilePermissions RUN = FilePermissions.fromOctalString("755");

    /// Any user may write there, and nowhere else. In Kubernetes a volume stands in its place.
    private static final FilePermissions SCRATCH = FilePermissions.fromOctalString("777");

    private Layers() {}

    static FileEntriesLayer system(JavaRuntime runtime, Path work) throws IOException {
        var layer = FileEntriesLayer.builder().setName("system");
        for (var library : SystemFiles.libraries(runtime).entrySet()) {
            add(layer, library.getValue(), library.getKey(), RUN);
        }
        Path texts = work.resolve("system");
        SystemFiles.write(texts);
        for (Path file : files(texts)) {
            add(layer, file, "/" + texts.relativize(file), READ);
        }
        Path empty = Files.createDirectories(work.resolve("empty"));
        add(layer, empty, "/tmp", SCRATCH);
        return layer.build();
    }

    static FileEntriesLayer runtime(JavaRuntime runtime) throws IOException {
        var layer = FileEntriesLayer.builder().setName("java");
        for (Path file : files(runtime.folder())) {
            FilePermissions permissions = Files.isExecutable(file) ? RUN : READ;
            String target = JavaRuntime.TARGET + "/" + runtime.folder().relativize(file);
            add(layer, file, target, permissions);
        }
        return layer.build();
    }

    static FileEntriesLayer of(String name, Map<String, Path> files) {
        var layer = FileEntriesLayer.builder().setName(name);
        files.forEach((target, file) -> add(layer, file, target, READ));
        return layer.build();
    }

    /// The files below a folder, sorted; of a file, itself.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(
            FileEntriesLayer.Builder layer, Path file, String target, FilePermissions mode) {
        layer.addEntry(file, AbsoluteUnixPath.get(target), mode, FixedTime.INSTANT, "0:0");
    }
}
