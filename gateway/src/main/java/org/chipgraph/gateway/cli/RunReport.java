package org.chipgraph.gateway.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chipgraph.gateway.execute.FetchTiming;
import org.chipgraph.gateway.http.DirectRun.Result;

/// Shows what a run took, fetch by fetch, and what it answered.
final class RunReport {

    private static final String ROW = "%5s  %-14s %10s %10s %9s %9s %8s %7s  %s%n";

    private RunReport() {}

    static void print(Result.Done run, PrintStream out) {
        out.printf(
                ROW,
                "fetch",
                "service",
                "started",
                "took",
                "sent B",
                "got B",
                "entities",
                "places",
                "outcome");
        long sent = 0;
        long received = 0;
        for (FetchTiming fetch : run.timings()) {
            sent += fetch.requestBytes();
            received += fetch.answerBytes();
            out.printf(
                    ROW,
                    fetch.fetch(),
                    fetch.subgraph(),
                    millis(fetch.started()),
                    millis(fetch.took()),
                    fetch.requestBytes(),
                    fetch.answerBytes(),
                    fetch.representations(),
                    fetch.places(),
                    fetch.outcome());
        }
        out.printf(
                "planned in %s, answered in %s: %d requests, %d B sent, %d B received%n",
                millis(run.planning()),
                millis(run.answering()),
                run.timings().size(),
                sent,
                received);
        out.println(new String(run.answer(), StandardCharsets.UTF_8));
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
