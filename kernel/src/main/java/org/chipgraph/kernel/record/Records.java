package org.chipgraph.kernel.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.graph.ByOwner;
import org.chipgraph.kernel.value.RecordId;
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
        return RecordId.isValid(id) ? session.get(type, id) : null;
    }

    /// A single reference, batched over all references of the same response field.
    public <T extends Stored> CompletionStage<@Nullable T> reference(
            Class<T> type, @Nullable String id) {
        return Batches.find(id, ids -> byId(type, ids));
    }

    /// A list of references, batched as [#reference]; null for an unknown id.
    public <T extends Stored> CompletionStage<List<@Nullable T>> references(
            Class<T> type, List<String> ids) {
        return Batches.load(ids, lists -> byIds(type, lists));
    }

    /// The records in the order of `ids`; null for an unknown id (the shape of an entity resolver's answer).
    public <T extends Stored> List<@Nullable T> inOrder(Class<T> type, List<String> ids) {
        return ordered(byId(type, ids), ids);
    }

    /// One statement; unknown ids are absent.
    public <T extends Stored> Map<String, T> byId(Class<T> type, List<String> ids) {
        Map<String, T> byId = new HashMap<>();
        session.createSelectionQuery("from " + type.getName() + " where id in :ids", type)
                .setParameter("ids", ids.stream().filter(RecordId::isValid).toList())
                .getResultList()
                .forEach(record -> byId.put(record.id(), record));
        return byId;
    }

    /// One statement: the records whose field `owner` is one of the ids, by owner and ordered by id; an empty
    /// list where there is none. Retired records are not listed.
    public <T extends RecordEntity> Map<String, List<T>> byOwner(
            Class<T> type, String owner, List<String> ids) {
        ByOwner<String, T> byOwner = new ByOwner<>(ids);
        session.createSelectionQuery(
                        "select r."
                                + owner
                                + ", r from "
                                + type.getName()
                                + " r where r."
                                + owner
                                + " in :ids and r.status = :status order by r.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("status", RecordStatus.PUBLISHED)
                .getResultList()
                .forEach(row -> byOwner.add(row[0], type.cast(row[1])));
        return byOwner.lists();
    }

    private <T extends Stored> Map<List<String>, List<@Nullable T>> byIds(
            Class<T> type, List<List<String>> lists) {
        Map<String, T> byId = byId(type, lists.stream().flatMap(List::stream).distinct().toList());
        Map<List<String>, List<@Nullable T>> byIds = new HashMap<>();
        lists.forEach(ids -> byIds.put(ids, ordered(byId, ids)));
        return byIds;
    }

    private static <T> List<@Nullable T> ordered(Map<String, T> byId, List<String> ids) {
        List<@Nullable T> records = new ArrayList<>();
        ids.forEach(id -> records.add(byId.get(id)));
        return records;
    }
}
