package org.chipgraph.kernel.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.document.Stored;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/// Finds which revisions changed which rows, for many rows in one statement.
@ApplicationScoped
class RevisionNumbers {

    private static final String NEWEST =
            """
            select o.id, r.rev from unnest(cast(:ids as text[])) as o(id)
            cross join lateral (
              select h.rev from %s h where h.id = o.id and h.rev < :before order by h.rev desc limit :size) r
            order by o.id, r.rev desc
            """;
    private static final String COUNT =
            "select h.id, cast(count(*) as integer) from %s h where h.id = any(cast(:ids as text[])) group by h.id";

    private final StatelessSession session;
    private final SessionFactory sessions;

    RevisionNumbers(StatelessSession session, SessionFactory sessions) {
        this.session = session;
        this.sessions = sessions;
    }

    /// By row the numbers of its newest revisions before one, newest first.
    Map<String, List<Long>> newest(
            Class<? extends Stored> type, List<String> ids, int size, long before) {
        Map<String, List<Long>> numbers = new HashMap<>();
        session.createNativeQuery(NEWEST.formatted(historyOf(type)), Object[].class)
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("before", before)
                .setParameter("size", size)
                .getResultList()
                .forEach(row ->
                        numbers.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                                .add(((Number) row[1]).longValue()));
        return numbers;
    }

    Map<String, Integer> count(Class<? extends Stored> type, List<String> ids) {
        Map<String, Integer> counts = new HashMap<>();
        session.createNativeQuery(COUNT.formatted(historyOf(type)), Object[].class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    private String historyOf(Class<? extends Stored> type) {
        return sessions.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type.getName() + "_AUD")
                .getMappedTableDetails()
                .getTableName();
    }
}
