package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A Prometheus that is installed on this machine, set to read the four processes' metrics.
record Prometheus(int port, ChildProcess process) {

    static final String SETTING = "CHIPGRAPH_PROMETHEUS_PORT";
    static final int DEFAULT_PORT = 9090;

    static Prometheus start(Path program, int port, Ports ports, Path folder, Path log) {
        Path configuration = folder.resolve("prometheus.yml");
        try {
            Files.writeString(configuration, configuration(ports));
        } catch (IOException e) {
            throw new LaunchProblem(configuration + " cannot be written", e);
        }
        List<String> command =
                List.of(
                        program.toString(),
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port);
        return new Prometheus(
                port, Leash.java().start("prometheus", command, Map.of(), folder, log));
    }

    /// Jobs have the names that they have in a cluster, by which the dashboard and the alerts go.
    static String configuration(Ports ports) {
        return Part.applications().stream()
                .map(part ->
                        """
                          - job_name: %s
                            metrics_path: /q/metrics
                            static_configs: [{targets: ["127.0.0.1:%d"]}]
                        """
                                .formatted(part.subgraph(), ports.of(part)))
                .collect(
                        Collectors.joining(
                                "", "global: {scrape_interval: 5s}\nscrape_configs:\n", ""));
    }
}
