package org.chipgraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/// What a process uses of the machine.
public final class ProcessUse {

    private ProcessUse() {}

    /// The process and those that it has started.
    public static Stream<ProcessHandle> withDescendants(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    /// Processor time so far, of the process and those that it has started.
    public static Duration cpuTime(ProcessHandle process) {
        return withDescendants(process)
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Resident memory of this process alone, in KiB; 0 when it has ended.
    public static long kibibytes(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            byte[] printed = ps.getInputStream().readAllBytes();
            String number = new String(printed, StandardCharsets.US_ASCII).strip();
            return number.isEmpty() ? 0 : Long.parseLong(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
