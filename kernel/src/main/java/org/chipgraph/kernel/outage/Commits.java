package org.chipgraph.kernel.outage;

import jakarta.enterprise.context.ApplicationScoped;
import org.chipgraph.kernel.audit.AuditEntry;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// What became of transactions whose commit was not answered: the server knows, and so does one that took over from it.
@ApplicationScoped
public class Commits {

    enum Fate {
        COMMITTED,
        ABORTED,
        UNKNOWN
    }

    private final StatelessSession session;

    public Commits(StatelessSession session) {
        this.session = session;
    }

    /// The number of the running transaction.
    String current() {
        return session.createNativeQuery("select cast(pg_current_xact_id() as text)", String.class)
                .getSingleResult();
    }

    /// Errors: those of a database that is away or takes no writes. A standby may not know yet.
    ///
    /// @param entry that the transaction wrote
    Fate of(String transaction, AuditEntry entry) {
        // First whether it has ended: then its entry is there, or never will be.
        if ("in progress".equals(status(transaction))) {
            return Fate.UNKNOWN;
        }
        return isStored(entry) ? Fate.COMMITTED : Fate.ABORTED;
    }

    /// Only good for whether it still runs: a server that crashed gives the numbers that it forgot to others.
    private @Nullable String status(String transaction) {
        return session.createNativeQuery(
                        "select case when cast(:transaction as xid8) < pg_current_xact_id() then pg_xact_status(cast(:transaction as xid8)) end",
                        String.class)
                .setParameter("transaction", transaction)
                .getSingleResult();
    }

    private boolean isStored(AuditEntry entry) {
        return session.createSelectionQuery(
                                "select count(*) from AuditEntry where id = :id and at = :at",
                                Long.class)
                        .setParameter("id", entry.id)
                        .setParameter("at", entry.at)
                        .getSingleResult()
                == 1;
    }
}
