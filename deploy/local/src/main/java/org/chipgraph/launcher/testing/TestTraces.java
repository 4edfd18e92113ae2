package org.chipgraph.launcher.testing;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.chipgraph.launcher.observe.ReceivedSpan;
import org.chipgraph.launcher.observe.TraceReceiver;

/// Receives the traces of processes under test.
public final class TestTraces implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<ReceivedSpan> received = new CopyOnWriteArrayList<>();
    private final TraceReceiver receiver = new TraceReceiver(received::addAll);

    /// What a process is told, for it to send its traces here, and soon.
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(receiver.environment());
        // The gateway, and the services.
        environment.put("OTEL_BSP_SCHEDULE_DELAY", "200");
        environment.put("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200MS");
        return environment;
    }

    /// All that has come so far.
    public List<ReceivedSpan> received() {
        return List.copyOf(received);
    }

    /// The spans of a trace once they are as expected, or as they are when patience is at its end.
    public List<ReceivedSpan> await(String trace, Predicate<List<ReceivedSpan>> expected)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<ReceivedSpan> spans = of(trace);
        while (!expected.test(spans) && System.nanoTime() < end) {
            Thread.sleep(50);
            spans = of(trace);
        }
        return spans;
    }

    private List<ReceivedSpan> of(String trace) {
        return received.stream().filter(span -> span.trace().equals(trace)).toList();
    }

    @Override
    public void close() {
        receiver.close();
    }
}
