package org.chipgraph.bench.gateway;

import java.util.ArrayList;
import java.util.List;

/// What `./dev bench gateway` was called with.
///
/// @param gateways names of those to measure; the first is what the others are compared with
/// @param others further gateways as `name=command`
record GatewayOptions(
        List<String> gateways,
        List<String> scenarios,
        List<String> others,
        int rounds,
        int warmUp,
        int seconds,
        int connections) {

    static final String USAGE =
            """
            Usage: ./dev bench gateway [options]
              --gateways <names>    of ours,hive,hive-rust,apollo; default ours,hive-rust
              --scenarios <names>   of heavy,medium,trivial,mixed; default all
              --other <name>=<cmd>  one more gateway, started by a shell; it gets SUPERGRAPH and PORT
              --rounds <n>          each starts every gateway anew; default 3
              --warm-up <seconds>   before each measurement; default 20
              --seconds <n>         of each measurement; default 10
              --connections <n>     requests under way at once; default 50
            """;

    GatewayOptions {
        gateways = List.copyOf(gateways);
        scenarios = List.copyOf(scenarios);
        others = List.copyOf(others);
    }

    /// @throws IllegalArgumentException for arguments that make no sense, saying which
    static GatewayOptions parse(List<String> arguments) {
        List<String> gateways = List.of("ours", "hive-rust");
        List<String> scenarios = Scenario.all().stream().map(Scenario::name).toList();
        List<String> others = new ArrayList<>();
        int rounds = 3;
        int warmUp = 20;
        int seconds = 10;
        int connections = 50;
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            switch (option) {
                case "--gateways" -> gateways = List.of(value.split(","));
                case "--scenarios" -> scenarios = List.of(value.split(","));
                case "--other" -> others.add(value);
                case "--rounds" -> rounds = number(option, value);
                case "--warm-up" -> warmUp = number(option, value);
                case "--seconds" -> seconds = number(option, value);
                case "--connections" -> connections = number(option, value);
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new GatewayOptions(
                gateways, scenarios, others, rounds, warmUp, seconds, connections);
    }

    private static int number(String option, String text) {
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    option + " is followed by '" + text + "'; expected a number", e);
        }
    }
}
