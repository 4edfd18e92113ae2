package org.chipgraph.gateway.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/// Spares clients the wait for a subgraph that does not answer, and the subgraph their requests.
///
/// It opens when a number of requests in a row, over some time at least, got no answer: a burst that
/// one lost connection breaks is none yet, and neither is a part of the requests. Open, it lets one
/// request through in each pause; the first answer closes it. Whatever a subgraph answers is an
/// answer, HTTP 503 as well: it costs nobody's time, and who refuses some requests serves others.
///
/// Thread: any. Cost while all is well: a volatile read before a request, and one after it.
final class CircuitBreaker {

    /// When it opens, and how often it lets a request through then. Shape: with no `failures` never.
    record Settings(int failures, Duration period, Duration pause) {}

    private static final Logger LOG = Logger.getLogger(CircuitBreaker.class);

    private final String subgraph;
    private final Settings settings;
    private final LongSupplier nanoTime;
    private volatile int failures;
    private volatile boolean open;
    private long firstFailure;
    private long nextTry;
    private Instant since = Instant.MIN;

    CircuitBreaker(String subgraph, Settings settings, LongSupplier nanoTime) {
        this.subgraph = subgraph;
        this.settings = settings;
        this.nanoTime = nanoTime;
    }

    /// Whether a request may be sent now; if so, it is.
    boolean letsThrough() {
        return !open || isTimeToTry();
    }

    /// When it opened, if it is open.
    synchronized Optional<Instant> openSince() {
        return open ? Optional.of(since) : Optional.empty();
    }

    /// A request was answered, with anything.
    void answered() {
        if (failures > 0) {
            close();
        }
    }

    /// A request got no answer, for the given reason.
    synchronized void failed(String reason) {
        long now = nanoTime.getAsLong();
        if (failures == 0) {
            firstFailure = now;
        }
        failures = failures + 1;
        boolean isLong = now - firstFailure >= settings.period().toNanos();
        if (!open && settings.failures() > 0 && failures >= settings.failures() && isLong) {
            open(now, reason);
        }
    }

    private void open(long now, String reason) {
        open = true;
        since = Instant.now();
        nextTry = now + settings.pause().toNanos();
        LOG.warnf(
                "%s does not answer: %d requests in a row failed, the last because %s. Its fields are"
                        + " UNAVAILABLE at once; one request in %d ms tries again.",
                subgraph, failures, reason, settings.pause().toMillis());
    }

    private synchronized void close() {
        failures = 0;
        if (open) {
            open = false;
            LOG.infof(
                    "%s answers again, after %d s.",
                    subgraph, Duration.between(since, Instant.now()).toSeconds());
        }
    }

    private synchronized boolean isTimeToTry() {
        long now = nanoTime.getAsLong();
        if (open && now - nextTry < 0) {
            return false;
        }
        nextTry = now + settings.pause().toNanos();
        return true;
    }
}
