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
/// @param environment its configuration
record JavaService(
        Part part, Jvms jvms, int port, Map<String, String> environment, Path folder, Path log) {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    static Path jar(Path application) {
        return application.resolve("quarkus-run.jar");
    }

    ChildProcess start() {
        Path application = jvms.application().apply(part);
        if (Files.notExists(jar(application))) {
            throw new LaunchProblem(
                    part.title()
                            + " is not built: "
                            + jar(application)
                            + " is missing (./dev up --rebuild)");
        }
        List<String> command = new ArrayList<>();
        command.add(jvms.program().toString());
        command.addAll(jvms.options().apply(part));
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(List.of("-jar", jar(ownCopy(application)).toString()));
        return new Leash("TERM", jvms.patience())
                .start(part.title(), command, environment, folder, log);
    }

    /// A build or a test run rewrites the built one; what runs must not notice.
    private Path ownCopy(Path application) {
        Path copy = folder.resolve(part.title());
        try {
            Folders.delete(copy);
            Folders.copy(application, copy);
        } catch (IOException e) {
            throw new LaunchProblem(part.title() + " cannot be copied to " + copy, e);
        }
        return copy;
    }

    void awaitReady(ChildProcess process) {
        Readiness.await(
                process, URI.create("http://127.0.0.1:" + port + "/q/health/ready"), START_LIMIT);
    }
}
