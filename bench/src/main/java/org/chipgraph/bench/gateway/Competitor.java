package org.chipgraph.bench.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.launcher.Checkout;

/// A gateway that can be started.
///
/// Shape: `command` runs in `folder`; `{port}` and `{supergraph}` in it and in the environment are replaced.
record Competitor(String name, List<String> command, Map<String, String> environment, Path folder) {

    private static final String DEPLOYED = "deploy/kubernetes/base/gateway/gateway.env";
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    /// Our packaged gateway with the JVM's settings of the deployed one; no request shares another's fetches.
    static Competitor ours(Checkout checkout) {
        Map<String, String> environment = new LinkedHashMap<>(runtime(checkout.resolve(DEPLOYED)));
        environment.put("CHIPGRAPH_SUPERGRAPH", "{supergraph}");
        environment.put("CHIPGRAPH_PORT", "{port}");
        environment.put("CHIPGRAPH_AUTH", "off");
        environment.put("CHIPGRAPH_DEDUPLICATE", "false");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Half of what a container of the deployed one may use.
                        "-Xmx384m",
                        "-jar",
                        "gateway/target/quarkus-app/quarkus-run.jar");
        return new Competitor("ours", command, environment, checkout.root());
    }

    private static Map<String, String> runtime(Path deployed) {
        Map<String, String> settings = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(deployed)) {
                if (line.startsWith("JDK_JAVA_OPTIONS=") || line.startsWith("MALLOC_")) {
                    String[] setting = line.split("=", 2);
                    settings.put(setting[0], setting[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    /// From `name=command`.
    static Competitor other(String definition, Checkout checkout) {
        String[] parts = definition.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "--other is followed by '" + definition + "'; expected name=command");
        }
        return new Competitor(
                parts[0],
                List.of("sh", "-c", "exec " + parts[1]),
                Map.of("SUPERGRAPH", "{supergraph}", "PORT", "{port}"),
                checkout.root());
    }

    /// Starts it on the first processor alone, where the machine has a way to say so; `./dev` leaves that free.
    RunningGateway start(int port, Path supergraph, Path log) {
        List<String> filled = new ArrayList<>();
        if (Files.isExecutable(TASKSET)) {
            filled.addAll(List.of(TASKSET.toString(), "-c", "0"));
        }
        command.forEach(word -> filled.add(fill(word, port, supergraph)));
        ProcessBuilder builder = new ProcessBuilder(filled).directory(folder.toFile());
        environment.forEach(
                (key, value) -> builder.environment().put(key, fill(value, port, supergraph)));
        try {
            return new RunningGateway(
                    this,
                    port,
                    builder.redirectErrorStream(true).redirectOutput(log.toFile()).start());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }

    private static String fill(String text, int port, Path supergraph) {
        return text.replace("{port}", Integer.toString(port))
                .replace("{supergraph}", supergraph.toString());
    }
}
