package org.chipgraph.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chipgraph.launcher.Folders;

/// A Java runtime linked from the JDK that runs this: what the product needs of it, for a base
/// without a registry.
///
/// @param folder with `bin/java`
record JavaRuntime(Path folder) {

    /// Where it is in an image.
    static final String TARGET = "/opt/java";

    /// All of Java SE, since libraries reach for classes by name; what Netty, TLS, DNS and our clients
    /// need beside; `jcmd`, to look into a process in a container without a shell.
    private static final List<String> MODULES =
            List.of(
                    "java.se",
                    "jdk.crypto.ec",
                    "jdk.jcmd",
                    "jdk.jfr",
                    "jdk.management",
                    "jdk.naming.dns",
                    "jdk.net",
                    "jdk.unsupported",
                    "jdk.zipfs");

    /// Cost: some 3 s, and nothing while the JDK stays the same.
    static JavaRuntime link(Path folder) throws IOException {
        Path jdk = Path.of(System.getProperty("java.home"));
        String made = Runtime.version() + " " + jdk + " " + MODULES;
        Path mark = folder.resolveSibling(folder.getFileName() + ".made");
        if (Files.notExists(mark) || !Files.readString(mark).equals(made)) {
            Folders.delete(folder);
            Files.createDirectories(folder.getParent());
            String _ =
                    Command.run(
                            List.of(
                                    jdk.resolve("bin/jlink").toString(),
                                    "--add-modules",
                                    String.join(",", MODULES),
                                    "--strip-debug",
                                    "--no-header-files",
                                    "--no-man-pages",
                                    "--output",
                                    folder.toString()));
            FixedTime.set(folder);
            Files.writeString(mark, made);
        }
        return new JavaRuntime(folder);
    }

    Path program() {
        return folder.resolve("bin/java");
    }
}
