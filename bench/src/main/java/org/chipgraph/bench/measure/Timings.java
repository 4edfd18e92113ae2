package org.chipgraph.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long something took, once for each time that it was done. Thread: one.
final class Timings {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long taken) {
        nanos.add(taken);
    }

    boolean isEmpty() {
        return nanos.isEmpty();
    }

    /// In milliseconds.
    double median() {
        return percentile(0.5);
    }

    /// In milliseconds.
    double p95() {
        return percentile(0.95);
    }

    private double percentile(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, place)) / NANOS_PER_MILLI;
    }

    /// `median / p95` in milliseconds.
    @Override
    public String toString() {
        return isEmpty() ? "" : String.format(Locale.ROOT, "%.1f / %.1f", median(), p95());
    }
}
