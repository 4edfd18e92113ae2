package org.chipgraph.launcher;

import java.io.PrintStream;
import java.time.Duration;

/// `./dev down`: stops a running `up`, and whatever one that was killed left behind.
record Down(Home home, PrintStream out) {

    /// Longer than all parts may take.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void run() {
        RunRecord record = Run.of(home).record();
        boolean any = record.end(Run.LAUNCHER, PATIENCE);
        for (String name : record.names()) {
            if (record.end(name, Duration.ofSeconds(10))) {
                any = true;
                out.println("  Stopped " + name);
            }
        }
        Run.of(home).ended();
        out.println(any ? "Everything is stopped. The data is kept." : "Nothing is running.");
    }
}
