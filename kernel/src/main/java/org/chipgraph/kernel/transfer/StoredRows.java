package org.chipgraph.kernel.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chipgraph.kernel.document.Stored;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/// Reads what is stored in bulk. Rows leave no trace in a session.
@ApplicationScoped
class StoredRows {

    private static final int FETCH_SIZE = 500;

    private final StatelessSession session;
    private final SessionFactory sessions;

    StoredRows(StatelessSession session, SessionFactory sessions) {
        this.session = session;
        this.sessions = sessions;
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
                                + table(type)
                                + " t where t.id = any(cast(:ids as text[])) order by t.id for update",
                        type)
                .addEntity("t", type)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /// Those of the ids that are stored.
    Set<String> existing(Class<? extends Stored> type, Collection<String> ids) {
        return new HashSet<>(
                session.createNativeQuery(
                                "select id from "
                                        + table(type)
                                        + " where id = any(cast(:ids as text[]))",
                                String.class)
                        .setParameter("ids", ids.toArray(String[]::new))
                        .getResultList());
    }

    /// All rows of the types, by type and id, as they were at one moment. Needs a transaction of its own.
    ///
    /// Cost: memory for some hundred rows.
    void forEach(Collection<Class<? extends Stored>> types, Taker taker) {
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

    String table(Class<? extends Stored> type) {
        return sessions.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type)
                .getMappedTableDetails()
                .getTableName();
    }
}
