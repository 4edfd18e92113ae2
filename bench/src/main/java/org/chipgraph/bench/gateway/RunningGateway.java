package org.chipgraph.bench.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.chipgraph.bench.measure.ProcessUse;

/// A gateway's process, and what it has cost so far.
record RunningGateway(Competitor competitor, int port, Process process) implements AutoCloseable {

    private static final int START_SECONDS = 90;
    private static final int STOP_SECONDS = 10;
    private static final byte[] PROBE =
            "{\"query\":\"{ popular { isbn } }\"}".getBytes(StandardCharsets.UTF_8);

    /// Waits until it answers a query.
    void awaitReady(Load load) {
        long end = System.nanoTime() + Duration.ofSeconds(START_SECONDS).toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (load.ask(port, PROBE).contains("\"b1\"")) {
                return;
            }
            pause();
        }
        throw new IllegalStateException(competitor.name() + " does not answer, see its log");
    }

    /// CPU time of the process and of those that it has started.
    Duration cpuTime() {
        return ProcessUse.cpuTime(process.toHandle());
    }

    /// Memory that is resident now, of all its processes.
    long megabytes() {
        return ProcessUse.withDescendants(process.toHandle())
                        .mapToLong(handle -> ProcessUse.kibibytes(handle.pid()))
                        .sum()
                / 1_024;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
