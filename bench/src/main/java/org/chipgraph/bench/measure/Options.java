package org.chipgraph.bench.measure;

import java.util.List;
import org.chipgraph.bench.generate.GraphSize;

/// What `./dev bench graph` was called with.
///
/// @param rounds how often each question is asked, about other records each time
record Options(GraphSize size, int rounds) {

    static final String USAGE =
            """
            Usage: ./dev bench graph [--records <n>] [--claims <n>] [--seed <n>] [--rounds <n>]
              --records  generated records, at least 1000; default 100000
              --claims   generated claims; default 1000000
              --seed     of the generator; default 1
              --rounds   how often each question is asked; default 30
            A small run: ./dev bench graph --records 2000 --claims 20000 --rounds 4
            """;

    /// @throws IllegalArgumentException for arguments that make no sense, saying which
    static Options parse(List<String> arguments) {
        int records = 100_000;
        int claims = 1_000_000;
        long seed = 1;
        int rounds = 30;
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            int value = number(option, i + 1 < arguments.size() ? arguments.get(i + 1) : "");
            switch (option) {
                case "--records" -> records = value;
                case "--claims" -> claims = value;
                case "--seed" -> seed = value;
                case "--rounds" -> rounds = Math.max(1, value);
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new Options(new GraphSize(records, claims, seed), rounds);
    }

    private static int number(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    option + " is followed by '" + text + "'; expected a number", e);
        }
    }
}
