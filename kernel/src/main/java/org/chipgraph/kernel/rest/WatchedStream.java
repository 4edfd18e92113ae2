package org.chipgraph.kernel.rest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/// Knows how long its receiver has been taking nothing, and how long everything has taken.
final class WatchedStream extends FilterOutputStream {

    private static final long NOT_WRITING = 0;

    private final long stall;
    private final long end;
    private volatile long writingSince = NOT_WRITING;

    WatchedStream(OutputStream receiver, Duration stall, Duration limit) {
        super(receiver);
        this.stall = stall.toNanos();
        this.end = System.nanoTime() + limit.toNanos();
    }

    boolean isLate() {
        long now = System.nanoTime();
        long since = writingSince;
        return now - end > 0 || (since != NOT_WRITING && now - since > stall);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        writingSince = System.nanoTime();
        out.write(bytes, offset, length);
        writingSince = NOT_WRITING;
    }
}
