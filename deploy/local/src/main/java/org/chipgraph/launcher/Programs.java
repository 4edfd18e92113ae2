package org.chipgraph.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Programs that are installed on this machine.
public final class Programs {

    private Programs() {}

    /// The first of that name in the folders of a `PATH`.
    public static Optional<Path> find(String name, String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
