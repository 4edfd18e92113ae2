package org.chipgraph.kernel.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.revision.BulkHistory;
import org.chipgraph.kernel.search.SearchIndex;
import org.chipgraph.kernel.security.CurrentUser;
import org.hibernate.StatelessSession;
import org.hibernate.envers.RevisionType;

/// Stores many rows of one type in few statements, with all that goes with them.
@ApplicationScoped
class BatchStore {

    private final StatelessSession session;
    private final BulkHistory history;
    private final SearchIndex search;
    private final CurrentUser user;

    BatchStore(
            StatelessSession session, BulkHistory history, SearchIndex search, CurrentUser user) {
        this.session = session;
        this.history = history;
        this.search = search;
        this.user = user;
    }

    long newRevision() {
        return history.newRevision();
    }

    /// Stores new rows in the running transaction.
    void insert(Class<? extends Stored> type, List<? extends Stored> created, long revision) {
        List<? extends Stored> ordered = byId(created);
        ordered.forEach(row -> row.stamp(user.name()));
        session.insertMultiple(ordered);
        history.record(type, ids(ordered), RevisionType.ADD, revision);
        search.add(ordered);
    }

    /// Stores changed rows in the running transaction; their stamps are those of the rows that they replace.
    void replace(Class<? extends Stored> type, List<? extends Stored> changed, long revision) {
        List<? extends Stored> ordered = byId(changed);
        session.updateMultiple(ordered);
        history.record(type, ids(ordered), RevisionType.MOD, revision);
        search.replace(ordered);
    }

    /// In one order, so that of two imports with the same rows one waits for the other.
    private static List<? extends Stored> byId(List<? extends Stored> rows) {
        return rows.stream().sorted(Comparator.comparing(Stored::id)).toList();
    }

    private static List<String> ids(List<? extends Stored> rows) {
        return rows.stream().map(Stored::id).toList();
    }
}
