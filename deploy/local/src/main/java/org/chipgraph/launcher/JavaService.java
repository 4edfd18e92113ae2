package org.chipgraph.launcher;

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
        Path jar = jar(module);
        if (Files.notExists(jar)) {
            throw new LaunchProblem(
                    name + " is not built: " + jar + " is missing (./dev up --rebuild)");
        }
        List<String> command = new ArrayList<>();
        command.add(JavaProgram.path());
        command.addAll(options);
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-jar", jar.toString()));
        return Leash.java().start(name, command, environment, folder, log);
    }

    void awaitReady(ChildProcess process) {
        Readiness.await(
                process, URI.create("http://127.0.0.1:" + port + "/q/health/ready"), START_LIMIT);
    }
}
