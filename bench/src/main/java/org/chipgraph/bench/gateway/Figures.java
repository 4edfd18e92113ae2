package org.chipgraph.bench.gateway;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// One measurement of one gateway. Units: CPU seconds per 1,000 requests; megabytes resident after it.
///
/// @param perRequest requests to services for one request of a client
record Figures(
        String gateway,
        String scenario,
        double cpu,
        double perSecond,
        double perRequest,
        long megabytes,
        int failed) {

    static final String HEADER =
            """
            | scenario | gateway | CPU s per 1,000 | to the first | requests/s | to services | MB | failed |
            |---|---|---|---|---|---|---|---|
            """;

    String line() {
        return String.format(
                Locale.ROOT,
                "%-8s %-12s %.3f CPU s per 1,000; %.0f requests/s, %.2f each to services, %d MB%s",
                scenario,
                gateway,
                cpu,
                perSecond,
                perRequest,
                megabytes,
                failed == 0 ? "" : ", " + failed + " FAILED");
    }

    /// The row of several rounds: medians; the ratio is the median of the ratios within a round.
    static String row(List<Figures> rounds, List<Figures> first) {
        double[] ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = rounds.get(i).cpu / first.get(i).cpu;
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %.2f | %.0f | %.2f | %.0f | %d |",
                rounds.getFirst().scenario,
                rounds.getFirst().gateway,
                median(rounds, Figures::cpu),
                median(ratios),
                median(rounds, Figures::perSecond),
                median(rounds, Figures::perRequest),
                median(rounds, Figures::megabytes),
                rounds.stream().mapToInt(Figures::failed).sum());
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
