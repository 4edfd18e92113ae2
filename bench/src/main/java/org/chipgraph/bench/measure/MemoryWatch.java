package org.chipgraph.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Looks at how much memory a process holds (resident set) while something runs.
final class MemoryWatch implements AutoCloseable {

    private static final long EVERY_MILLIS = 250;
    private static final long KIBI = 1_024;

    private final long pid;
    private final List<Long> megabytes = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;

    MemoryWatch(long pid) {
        this.pid = pid;
        megabytes.add(resident(pid));
        this.thread = Thread.startVirtualThread(this::watch);
    }

    long before() {
        return megabytes.getFirst();
    }

    /// Highest in the first half of the time.
    long firstPeak() {
        return Collections.max(megabytes.subList(0, Math.max(1, megabytes.size() / 2)));
    }

    long peak() {
        return Collections.max(megabytes);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                megabytes.add(resident(pid));
            }
        } catch (InterruptedException e) {
            // The end.
        }
    }

    private static long resident(long pid) {
        return ProcessUse.kibibytes(pid) / KIBI;
    }
}
