package org.chipgraph.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A service or the gateway: a Quarkus application that Maven has built.
///
/// @param module the Maven module's folder
/// @param options of its JVM
/// @param environment its configuration
record JavaService(
        String name,
        Path module,
        int port,
        List<String> options,
        Map<String, String> environment,
        Path folder,
        Path log) {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    static Path jar(Path module) {
        return module.resolve("target/quarkus-app/quarkus-run.jar");
    }

    ChildProcess start() {
        if (Files.notExists(jar(module))) {
            throw new LaunchProblem(
                    name + " is not built: " + jar(module) + " is missing (./dev up --rebuild)");
        }
        List<String> command = new ArrayList<>();
        command.add(JavaProgram.path());
        command.addAll(options);
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-jar", ownCopy().toString()));
        return Leash.java().start(name, command, environment, folder, log);
    }

    /// A build or a test run rewrites the module's folder; what runs must not notice.
    private Path ownCopy() {
        Path copy = folder.resolve(name);
        try {
            Folders.delete(copy);
            Folders.copy(jar(module).resolveSibling("").normalize(), copy);
        } catch (IOException e) {
            throw new LaunchProblem(name + " cannot be copied to " + copy, e);
        }
        return copy.resolve("quarkus-run.jar");
    }

    void awaitReady(ChildProcess process) {
        Readiness.await(
                process, URI.create("http://127.0.0.1:" + port + "/q/health/ready"), START_LIMIT);
    }
}
