package org.chipgraph.kernel.outage;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.runtime.RequestScopedSessionHolder;
import io.quarkus.hibernate.orm.runtime.RequestScopedStatelessSessionHolder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.chipgraph.kernel.problem.SqlErrors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Bridges a short absence of the database: it starts anew, or another server takes over. What failed for that is done
/// again, with pauses, until the absence is over or has lasted too long. In a longer one nobody waits.
@ApplicationScoped
public class Outage {

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
    public <T> T reading(Callable<T> work) throws Exception {
        return QuarkusTransaction.isActive() ? work.call() : bridged(work, this::isAway, reads);
    }

    /// What begins a transaction and ends it, or needs the primary. It is repeated unless it may have been committed.
    public <T> T writing(Callable<T> transaction) throws Exception {
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

    private <T> T bridged(Callable<T> work, Predicate<Throwable> isBridged, Patience patience)
            throws Exception {
        int longest = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                T done = work.call();
                patience.ends();
                return done;
            } catch (Exception fault) {
                if (!isBridged.test(fault) || !patience.goesOn()) {
                    throw fault;
                }
                if (SqlErrors.isReadOnly(fault)) {
                    renewConnections();
                }
            }
            forgetSessions();
            // Not all at the same time, and less often the longer it takes.
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 2, longest));
            longest = Math.min(2 * longest, LONGEST_PAUSE_MILLIS);
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
