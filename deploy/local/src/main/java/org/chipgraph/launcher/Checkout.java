package org.chipgraph.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that this repository was cloned into.
public record Checkout(Path root) {

    private static final String MARK = "deploy/local/pom.xml";

    public Checkout {
        root = root.toAbsolutePath().normalize();
    }

    /// Looks upwards from the working folder, so that it works in any module.
    public static Checkout find() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return new Checkout(folder);
            }
        }
        throw new LaunchProblem(
                "No Chipgraph checkout at or above " + start + " (looked for " + MARK + ")");
    }

    /// Where Maven puts a packaged service, or the gateway.
    public Path application(Part part) {
        return root.resolve(part.title()).resolve("target/quarkus-app");
    }

    public Path resolve(String path) {
        return root.resolve(path);
    }
}
