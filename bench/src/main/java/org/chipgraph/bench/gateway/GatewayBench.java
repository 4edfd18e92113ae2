package org.chipgraph.bench.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Port;

/// Measures our gateway beside others: CPU time per request over the same services and queries.
///
/// Each round starts every gateway anew, in another order. An answer that is not the one of a single graph stops
/// the measurement. Only ratios within one run mean something: machines differ, and change their speed.
public final class GatewayBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final GatewayOptions options;
    private final Path folder;
    private final List<Competitor> competitors = new ArrayList<>();
    private final LibraryGraph graph = new LibraryGraph();
    private final Map<String, List<Figures>> measured = new LinkedHashMap<>();

    private GatewayBench(GatewayOptions options, Checkout checkout) throws IOException {
        this.options = options;
        this.folder = Files.createDirectories(checkout.resolve(".chipgraph/bench"));
        Peers peers = new Peers(checkout);
        for (String name : options.gateways()) {
            competitors.add(name.equals("ours") ? Competitor.ours(checkout) : peers.named(name));
        }
        options.others().forEach(other -> competitors.add(Competitor.other(other, checkout)));
    }

    public static void main(String[] arguments) throws IOException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(GatewayOptions.USAGE);
            return;
        }
        try {
            GatewayOptions options = GatewayOptions.parse(List.of(arguments));
            new GatewayBench(options, Checkout.find()).run();
        } catch (IllegalArgumentException | IllegalStateException problem) {
            System.err.println("✗ " + problem.getMessage() + "\n" + GatewayOptions.USAGE);
            System.exit(2);
        }
    }

    private void run() {
        try (Services services = new Services();
                Load load = new Load(options.connections())) {
            Path supergraph = services.supergraph(folder);
            for (int round = 0; round < options.rounds(); round++) {
                for (int i = 0; i < competitors.size(); i++) {
                    Competitor competitor = competitors.get((i + round) % competitors.size());
                    measure(competitor, supergraph, services, load);
                }
            }
        }
        System.out.print("\n" + report());
    }

    private void measure(Competitor competitor, Path supergraph, Services services, Load load) {
        Path log = folder.resolve(competitor.name() + ".log");
        try (RunningGateway gateway = competitor.start(Port.free(), supergraph, log)) {
            gateway.awaitReady(load);
            for (Scenario scenario : Scenario.all()) {
                if (options.scenarios().contains(scenario.name())) {
                    scenario.bodies().forEach(body -> check(gateway, load, body));
                    Figures figures = measure(gateway, scenario, services, load);
                    System.out.println(figures.line());
                    measured.computeIfAbsent(
                                    key(scenario.name(), competitor), _ -> new ArrayList<>())
                            .add(figures);
                }
            }
        }
    }

    private Figures measure(
            RunningGateway gateway, Scenario scenario, Services services, Load load) {
        run(gateway, scenario, load, options.warmUp());
        Duration cpuBefore = gateway.cpuTime();
        long requestsBefore = services.requests();
        long start = System.nanoTime();
        Load.Result result = run(gateway, scenario, load, options.seconds());
        double seconds = (System.nanoTime() - start) / 1e9;
        double answered = Math.max(1, result.answered());
        return new Figures(
                gateway.competitor().name(),
                scenario.name(),
                gateway.cpuTime().minus(cpuBefore).toNanos() / 1e6 / answered,
                answered / seconds,
                (services.requests() - requestsBefore) / answered,
                gateway.megabytes(),
                result.failed());
    }

    private Load.Result run(RunningGateway gateway, Scenario scenario, Load load, int seconds) {
        return load.run(
                gateway.port(),
                scenario.bodies(),
                options.connections(),
                Duration.ofSeconds(seconds));
    }

    private void check(RunningGateway gateway, Load load, byte[] body) {
        String answer = load.ask(gateway.port(), body);
        String expected = new String(graph.answer(body), StandardCharsets.UTF_8);
        try {
            if (!JSON.readTree(answer).equals(JSON.readTree(expected))) {
                throw new IllegalStateException(
                        gateway.competitor().name() + " answers otherwise than one graph does");
            }
        } catch (IOException noJson) {
            throw new UncheckedIOException(answer, noJson);
        }
    }

    private String report() {
        StringBuilder report = new StringBuilder(Figures.HEADER);
        for (String scenario : options.scenarios()) {
            List<Figures> first = measured.get(key(scenario, competitors.getFirst()));
            for (Competitor competitor : competitors) {
                List<Figures> rounds = measured.get(key(scenario, competitor));
                if (rounds != null && first != null) {
                    report.append(Figures.row(rounds, first)).append('\n');
                }
            }
        }
        return report.toString();
    }

    private static String key(String scenario, Competitor competitor) {
        return scenario + " " + competitor.name();
    }
}
