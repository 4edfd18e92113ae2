package org.chipgraph.kernel.outage;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.runtime.RequestScopedSessionHolder;
import io.quarkus.hibernate.orm.runtime.RequestScopedStatelessSessionHolder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.chipgraph.kernel.problem.SqlErrors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Bridges a short absence of the database: it starts anew, or another server takes over. What failed for that is done
/// again, with pauses, until the absence is over or has lasted too long. In a longer one nobody waits.
@ApplicationScoped
public class Outage {

    /// Something that may be done again.
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private static final int FIRST_PAUSE_MILLIS = 50;
    private static final int LONGEST_PAUSE_MILLIS = 800;
    private static final long RENEWAL_NANOS = 3_000_000_000L;

    private final AgroalDataSource database;
    private final Patience reads;
    private final Patience writes;
    private final AtomicLong renewed = new AtomicLong(System.nanoTime() - RENEWAL_NANOS);

    public Outage(
            AgroalDataSource database,
            @ConfigProperty(name = "chipgraph.database-patience") Duration patience) {
        this.database = database;
        this.reads = new Patience("the database does not answer", patience);
        // A standby may answer reads meanwhile.
        this.writes = new Patience("the database takes no writes", patience);
    }

    /// What only reads. Within a transaction nothing is repeated: it has failed as a whole.
    public <T, E extends Exception> T reading(Work<T, E> work) throws E {
        return bridged(work, fault -> isAway(fault) && !QuarkusTransaction.isActive(), reads);
    }

    /// What begins a transaction and ends it, or needs the primary. It is repeated unless it may have been committed.
    public <T, E extends Exception> T writing(Work<T, E> transaction) throws E {
        return bridged(transaction, this::isUndone, writes);
    }

    private boolean isUndone(Throwable fault) {
        return SqlErrors.isReadOnly(fault) || isAway(fault) && !SqlErrors.isOfLostCommit(fault);
    }

    /// As opposed to a database that has too much to do.
    private boolean isAway(Throwable fault) {
        return SqlErrors.isAway(fault)
                || SqlErrors.isWithoutConnection(fault) && !areAllConnectionsInUse();
    }

    private boolean areAllConnectionsInUse() {
        return database.getMetrics().activeCount()
                >= database.getConfiguration().connectionPoolConfiguration().maxSize();
    }

    private <T, E extends Exception> T bridged(
            Work<T, E> work, Predicate<Throwable> isBridged, Patience patience) throws E {
        long begun = System.nanoTime();
        int longest = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                T done = work.run();
                patience.ends();
                return done;
            } catch (Exception fault) {
                // What fails again and again while others succeed may be what makes the server
                // fail.
                boolean isLate = System.nanoTime() - begun > patience.nanos();
                if (!isBridged.test(fault) || !patience.goesOn() || isLate) {
                    throw fault;
                }
                // Before the pause, in which others need the places of lost connections.
                forgetSessions();
                if (SqlErrors.isReadOnly(fault)) {
                    renewConnections();
                }
                if (!pauses(longest)) {
                    throw fault;
                }
            }
            longest = Math.min(2 * longest, LONGEST_PAUSE_MILLIS);
        }
    }

    /// Not all at the same time. False when the process stops.
    private static boolean pauses(int longest) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 2, longest));
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// They would keep the connection that is lost. The pool drops it when it comes back.
    private static void forgetSessions() {
        Arc.container().instance(RequestScopedStatelessSessionHolder.class).destroy();
        Arc.container().instance(RequestScopedSessionHolder.class).destroy();
    }

    /// Those to a standby stay what they are when the primary is back, unless it is the standby that takes over. Not
    /// too often: to make new ones costs both sides more than most requests do.
    private void renewConnections() {
        long before = renewed.get();
        long now = System.nanoTime();
        if (now - before > RENEWAL_NANOS && renewed.compareAndSet(before, now)) {
            database.flush(FlushMode.GRACEFUL);
        }
    }
}
