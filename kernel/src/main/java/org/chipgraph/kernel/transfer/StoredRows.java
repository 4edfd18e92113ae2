package org.chipgraph.kernel.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chipgraph.kernel.document.SqlNames;
import org.chipgraph.kernel.document.Stored;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StatelessSession;

/// Reads what is stored in bulk. Rows leave no trace in a session.
@ApplicationScoped
class StoredRows {

    private static final int FETCH_SIZE = 500;

    private final StatelessSession session;
    private final Duration limit;

    StoredRows(
            StatelessSession session,
            @ConfigProperty(name = "chipgraph.bulk-reads.limit") Duration limit) {
        this.session = session;
        this.limit = limit;
    }

    interface Taker {
        void take(Stored stored) throws IOException;
    }

    /// The rows of the ids that are stored, locked until the transaction ends; always in the order of ids, so
    /// that two that lock the same rows wait for each other rather than block each other.
    <T extends Stored> Map<String, T> locked(Class<T> type, Collection<String> ids) {
        Map<String, T> rows = new HashMap<>();
        session.createNativeQuery(
                        "select {t.*} from "
                                + SqlNames.table(type)
                                + " t where t.id = any(cast(:ids as text[])) order by t.id for update",
                        type)
                .addEntity("t", type)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /// All rows of the types, by type and id, as they were at one moment.
    ///
    /// Cost: memory for some hundred rows.
    ///
    /// @throws IOException of the taker
    void forEach(Collection<Class<? extends Stored>> types, Taker taker) throws IOException {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout((int) limit.toSeconds())
                    .run(() -> read(types, taker));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void read(Collection<Class<? extends Stored>> types, Taker taker) {
        session.createNativeMutationQuery(
                        "set transaction isolation level repeatable read, read only")
                .executeUpdate();
        for (Class<? extends Stored> type : types) {
            try (Stream<? extends Stored> rows =
                    session.createSelectionQuery("from " + type.getName() + " order by id", type)
                            .setFetchSize(FETCH_SIZE)
                            .getResultStream()) {
                rows.forEach(row -> {
                    try {
                        taker.take(row);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }
}
