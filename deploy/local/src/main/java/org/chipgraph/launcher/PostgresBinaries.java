package org.chipgraph.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs for this machine, unpacked once from a jar on the class path.
record PostgresBinaries(Path root) {

    static final String VERSION = "18.6";
    static final String MAJOR = "18";

    static PostgresBinaries unpack(Path cache) {
        String archive = archive();
        Path target = cache.resolve("postgres-" + VERSION);
        try {
            return new PostgresBinaries(
                    Unpacked.once(
                            target, () -> new XZInputStream(PostgresBinaries.resource(archive))));
        } catch (IOException e) {
            throw new LaunchProblem("PostgreSQL cannot be unpacked into " + target, e);
        }
    }

    String program(String name) {
        return root.resolve("bin").resolve(name).toString();
    }

    /// The C library's locale by which trigrams are cut: in plain C, Chinese has no letters and so no trigrams.
    static String letters() {
        return isMac() ? "UTF-8" : "C.UTF-8";
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static String archive() {
        boolean arm = "aarch64".equals(System.getProperty("os.arch"));
        return (isMac() ? "postgres-darwin-" : "postgres-linux-")
                + (arm ? "arm_64" : "x86_64")
                + ".txz";
    }

    private static InputStream resource(String archive) {
        InputStream bytes = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
        if (bytes == null) {
            throw new LaunchProblem(
                    archive
                            + " is not on the class path: deploy/local/pom.xml has PostgreSQL for"
                            + " Linux and macOS, on amd64 and arm64");
        }
        return bytes;
    }
}
