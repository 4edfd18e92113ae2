package org.chipgraph.kernel.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.graph.Batches;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Finds stored records and claims by id. Reads leave no trace in a session: every answer is a fresh object.
@ApplicationScoped
public class Records {

    private final StatelessSession session;

    public Records(StatelessSession session) {
        this.session = session;
    }

    public <T extends Stored> @Nullable T find(Class<T> type, String id) {
        return session.get(type, id);
    }

    /// A single reference, batched over all references of the same response field.
    public <T extends Stored> CompletionStage<@Nullable T> reference(
            Class<T> type, @Nullable String id) {
        return Batches.load(id, ids -> byId(type, ids));
    }

    /// The records in the order of `ids`; null for an unknown id (the shape of an entity resolver's answer).
    public <T extends Stored> List<@Nullable T> inOrder(Class<T> type, List<String> ids) {
        Map<String, T> byId = byId(type, ids);
        List<@Nullable T> records = new ArrayList<>();
        ids.forEach(id -> records.add(byId.get(id)));
        return records;
    }

    /// One statement; unknown ids are absent.
    public <T extends Stored> Map<String, T> byId(Class<T> type, List<String> ids) {
        Map<String, T> byId = new HashMap<>();
        session.createSelectionQuery("from " + type.getName() + " where id in :ids", type)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(record -> byId.put(record.id(), record));
        return byId;
    }

    /// One statement: the records whose field `owner` is one of the ids, by owner and ordered by id.
    public <T extends Stored> Map<String, List<T>> byOwner(
            Class<T> type, String owner, List<String> ids) {
        Map<String, List<T>> byOwner = new HashMap<>();
        session.createSelectionQuery(
                        "select r."
                                + owner
                                + ", r from "
                                + type.getName()
                                + " r where r."
                                + owner
                                + " in :ids order by r.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(
                        row ->
                                byOwner.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                                        .add(type.cast(row[1])));
        return byOwner;
    }
}
