package org.chipgraph.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chipgraph.launcher.observe.TraceReceiver;
import org.chipgraph.launcher.observe.ZipkinSpans;

/// What `./dev up --observe` adds: traces, shown by Zipkin, and metrics, shown by Prometheus where that is installed.
public final class Observation implements AutoCloseable {

    private final Zipkin zipkin;
    private final Optional<Prometheus> prometheus;
    private final TraceReceiver receiver;

    private Observation(Zipkin zipkin, Optional<Prometheus> prometheus) {
        this.zipkin = zipkin;
        this.prometheus = prometheus;
        this.receiver = new TraceReceiver(new ZipkinSpans(zipkin.url()));
    }

    /// The usual ports, by the environment variables that move them.
    public static Map<String, Integer> ports() {
        return new TreeMap<>(
                Map.of(
                        Zipkin.SETTING, Zipkin.DEFAULT_PORT,
                        Prometheus.SETTING, Prometheus.DEFAULT_PORT));
    }

    /// Starts both without waiting for them; `awaitReady` does.
    static Observation start(
            Checkout checkout, Home home, Ports ports, Map<String, String> environment) {
        int traces = free(environment, Zipkin.SETTING, Zipkin.DEFAULT_PORT);
        Optional<Path> program = Programs.find("prometheus", environment.getOrDefault("PATH", ""));
        Optional<Integer> metrics =
                program.map(_ -> free(environment, Prometheus.SETTING, Prometheus.DEFAULT_PORT));
        RunRecord record = Run.of(home).record();
        Zipkin zipkin =
                Zipkin.start(
                        checkout, traces, home.folder("run"), home.logs().resolve("zipkin.log"));
        record.add(zipkin.process().name(), zipkin.process().handle());
        Optional<Prometheus> prometheus =
                program.map(found ->
                        Prometheus.start(
                                found,
                                metrics.orElseThrow(),
                                ports,
                                home.folder("prometheus"),
                                home.logs().resolve("prometheus.log")));
        prometheus.ifPresent(it -> record.add(it.process().name(), it.process().handle()));
        return new Observation(zipkin, prometheus);
    }

    private static int free(Map<String, String> environment, String setting, int usual) {
        int port = Port.of(environment, setting, usual);
        if (Port.isTaken(port)) {
            throw new LaunchProblem(Port.taken(port, setting));
        }
        return port;
    }

    /// What the services and the gateway are told.
    Map<String, String> environment() {
        return receiver.environment();
    }

    void awaitReady() {
        zipkin.awaitReady();
    }

    /// Where to look: a row each.
    String text() {
        URI traces = zipkin.url();
        String metrics =
                prometheus
                        .map(it -> "http://127.0.0.1:" + it.port())
                        .orElse(
                                "each process has /q/metrics; with Prometheus on the PATH (Debian: apt"
                                        + " install prometheus) it is started, too");
        return "  %-16s %s%n  %-16s %s%n"
                .formatted("traces", traces.resolve("/zipkin/"), "metrics", metrics);
    }

    @Override
    public void close() {
        receiver.close();
        prometheus.ifPresent(it -> it.process().stop());
        zipkin.process().stop();
    }
}
