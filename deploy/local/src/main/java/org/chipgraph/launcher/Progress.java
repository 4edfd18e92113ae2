package org.chipgraph.launcher;

import java.io.PrintStream;
import java.util.Locale;

/// Tells people what is happening and how long it took.
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /// Runs a step and says how long it took.
    public void step(String name, String done, Runnable step) {
        long start = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        say(String.format(Locale.ROOT, "  %-18s %-8s %5.1f s", name, done, seconds));
    }
}
