package org.chipgraph.bench.measure;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chipgraph.launcher.Part;

/// What one kind of write costs on one way: its times, and the processor time of each part. Thread: one.
final class WriteFigures {

    static final List<Part> PARTS = List.of(Part.GATEWAY, Part.CHIPS, Part.POSTGRES);

    static final String HEADER =
            """
            | write | way | median / p95, ms | CPU seconds per 1,000: gateway | chips-service | PostgreSQL |
            |---|---|---|---|---|---|
            """;

    private final String name;
    private final Timings timings = new Timings();
    private final Map<Part, Duration> used = new EnumMap<>(Part.class);
    private int writes;

    WriteFigures(String name) {
        this.name = name;
    }

    void add(long taken) {
        timings.add(taken);
        writes++;
    }

    void add(CpuTime before, CpuTime after) {
        PARTS.forEach(part -> used.merge(part, after.since(before, part), Duration::plus));
    }

    double median() {
        return timings.median();
    }

    String row() {
        return "| %s | %s | %s |"
                .formatted(
                        name,
                        timings,
                        PARTS.stream()
                                .map(this::secondsPerThousand)
                                .collect(Collectors.joining(" | ")));
    }

    /// Milliseconds per write are seconds per thousand.
    private String secondsPerThousand(Part part) {
        Duration taken = used.getOrDefault(part, Duration.ZERO);
        return String.format(Locale.ROOT, "%.2f", (double) taken.toMillis() / writes);
    }
}
