package org.chipgraph.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Zipkin on this machine, which keeps the last traces in memory and shows them to a browser.
record Zipkin(int port, ChildProcess process) {

    static final String SETTING = "CHIPGRAPH_ZIPKIN_PORT";
    static final int DEFAULT_PORT = 9411;

    /// Where `./dev up --observe` puts what Maven fetches.
    static final String JAR = "deploy/local/target/observe/zipkin-server.jar";

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final String SPANS = "50000";

    static Zipkin start(Checkout checkout, int port, Path folder, Path log) {
        Path jar = checkout.resolve(JAR);
        if (Files.notExists(jar)) {
            throw new LaunchProblem(jar + " is missing: ./dev up --observe fetches it");
        }
        List<String> command =
                List.of(
                        JavaProgram.path().toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.toString(),
                        "--armeria.ports[0].ip=127.0.0.1",
                        "--armeria.ports[0].port=" + port,
                        "--armeria.ports[0].protocols[0]=http");
        return new Zipkin(
                port,
                Leash.java().start("zipkin", command, Map.of("MEM_MAX_SPANS", SPANS), folder, log));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void awaitReady() {
        Readiness.await(process, url().resolve("/health"), START_LIMIT);
    }
}
