package org.chipgraph.bench.measure;

import java.util.Iterator;
import java.util.List;
import org.chipgraph.bench.generate.GraphSize;

/// What `./dev bench graph` was called with.
///
/// @param rounds how often each question is asked about crowded and about rare records, others each time
/// @param asked of which the name of a question or list to be measured contains one; a blank one asks for all
/// @param kept whether the data stays, and is used when an earlier run has left it
record Options(GraphSize size, int rounds, List<String> asked, boolean kept) {

    static final String USAGE =
            """
            Usage: ./dev bench graph [--records <n>] [--claims <n>] [--seed <n>] [--rounds <n>] [--only <names>]
                                   [--keep]
              --records  generated records, at least 1000; default 100000
              --claims   generated claims; default 1000000
              --seed     of the generator; default 1
              --rounds   how often each question is asked about crowded and about rare records; default 15
              --only     measures the questions and lists with one of these, set apart by commas, in their names;
                         default all
              --keep     the data stays, and the next run of this size with --keep imports nothing
            A small run: ./dev bench graph --records 2000 --claims 20000 --rounds 4
            """;

    /// @throws IllegalArgumentException for arguments that make no sense, saying which
    static Options parse(List<String> arguments) {
        int records = 100_000;
        int claims = 1_000_000;
        long seed = 1;
        int rounds = 15;
        List<String> asked = List.of("");
        boolean kept = false;
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String option = left.next();
            if (option.equals("--keep")) {
                kept = true;
                continue;
            }
            String value = left.hasNext() ? left.next() : "";
            switch (option) {
                case "--records" -> records = number(option, value);
                case "--claims" -> claims = number(option, value);
                case "--seed" -> seed = number(option, value);
                case "--rounds" -> rounds = Math.max(1, number(option, value));
                case "--only" -> asked = List.of(value.split(","));
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new Options(new GraphSize(records, claims, seed), rounds, asked, kept);
    }

    /// Whether the question or list is to be measured.
    boolean asks(String name) {
        return asked.stream().anyMatch(name::contains);
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
