package org.chipgraph.launcher;

import java.nio.file.Path;

/// The java that runs us, which also runs what we start.
final class JavaProgram {

    private JavaProgram() {}

    static Path path() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
