package org.chipgraph.bench.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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
        return handles()
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Memory that is resident now, of all its processes.
    long megabytes() {
        return handles().mapToLong(handle -> kibibytes(handle.pid())).sum() / 1_024;
    }

    private Stream<ProcessHandle> handles() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static long kibibytes(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            byte[] printed = ps.getInputStream().readAllBytes();
            String number = new String(printed, StandardCharsets.US_ASCII).strip();
            return number.isEmpty() ? 0 : Long.parseLong(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
