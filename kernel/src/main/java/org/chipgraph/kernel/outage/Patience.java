package org.chipgraph.kernel.outage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// How long something has been missed, and whether to go on waiting for it.
///
/// Thread: any; all that wait share one patience, so that in a longer absence nobody waits.
final class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);

    /// From the first time that it was missed to the last, by `System.nanoTime()`.
    private record Absence(long first, long last) {

        long nanos() {
            return last - first;
        }
    }

    private final String missed;
    private final long limit;
    private final AtomicReference<@Nullable Absence> absence = new AtomicReference<>();

    Patience(String missed, Duration limit) {
        this.missed = missed;
        this.limit = limit.toNanos();
    }

    long nanos() {
        return limit;
    }

    /// It is missed (again): whether it may be back soon.
    boolean goesOn() {
        long now = System.nanoTime();
        Absence known = absence.get();
        // What nobody has missed for so long has been there in between.
        long first = known == null || now - known.last() > limit ? now : known.first();
        Absence longer = new Absence(first, now);
        if (absence.compareAndSet(known, longer) && first == now) {
            LOG.warnf("%s: requests wait, until %d ms have passed", missed, limit / 1_000_000);
        }
        return longer.nanos() < limit;
    }

    /// It was there.
    void ends() {
        Absence over = absence.get();
        if (over != null && absence.compareAndSet(over, null)) {
            LOG.infof(
                    "%s: over after %d ms", missed, (System.nanoTime() - over.first()) / 1_000_000);
        }
    }
}
