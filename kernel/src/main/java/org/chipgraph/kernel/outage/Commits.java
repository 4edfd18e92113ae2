package org.chipgraph.kernel.outage;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;

/// What became of transactions: the server knows, also of those whose commit it could not answer any more, and so does
/// the one that took over from it.
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
    Fate of(String transaction) {
        String status =
                session.createNativeQuery(
                                "select pg_xact_status(cast(:transaction as xid8)) where pg_current_xact_id() is not null",
                                String.class)
                        .setParameter("transaction", transaction)
                        .getSingleResultOrNull();
        return switch (status) {
            case "committed" -> Fate.COMMITTED;
            case "aborted" -> Fate.ABORTED;
            case null, default -> Fate.UNKNOWN;
        };
    }
}
