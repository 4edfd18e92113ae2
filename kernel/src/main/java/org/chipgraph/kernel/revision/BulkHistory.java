package org.chipgraph.kernel.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.envers.RevisionType;
import org.hibernate.persister.entity.EntityPersister;

/// Writes the history of many rows at once, equal to what Envers writes row by row: the same columns, one
/// entry per row and revision, which says of a row that was added and then changed that it was added.
@ApplicationScoped
public class BulkHistory {

    /// Envers' suffix of the entities that hold history.
    private static final String HISTORY = "_AUD";

    private static final String REVISION_TYPE = "revtype";

    private final StatelessSession session;
    private final SessionFactory sessions;

    public BulkHistory(StatelessSession session, SessionFactory sessions) {
        this.session = session;
        this.sessions = sessions;
    }

    /// A new revision of the current user, for all that the running transaction changes.
    public long newRevision() {
        Revision revision = new Revision();
        revision.recordedAt = System.currentTimeMillis();
        new RevisionStamp().newRevision(revision);
        session.insert(revision);
        return revision.id;
    }

    /// Records the present state of rows; one statement.
    ///
    /// @param type what happened to them in the revision: ADD or MOD
    public void record(Class<?> entity, Collection<String> ids, RevisionType type, long revision) {
        EntityPersister history = persister(entity.getName() + HISTORY);
        List<String> columns = columns(history);
        String list = String.join(", ", columns);
        session.createNativeMutationQuery(
                        "insert into %s (id, rev, revtype, %s) select id, :revision, :type, %s from %s"
                                        .formatted(
                                                table(history),
                                                list,
                                                list,
                                                table(persister(entity.getName())))
                                + " where id = any(cast(:ids as text[]))"
                                + " on conflict (id, rev) do update set "
                                + columns.stream()
                                        .map(column -> column + " = excluded." + column)
                                        .collect(Collectors.joining(", ")))
                .setParameter("revision", revision)
                .setParameter("type", type.getRepresentation().shortValue())
                .setParameter("ids", ids.toArray(String[]::new))
                .executeUpdate();
    }

    private EntityPersister persister(String entity) {
        return sessions.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity);
    }

    private static String table(EntityPersister persister) {
        return persister.getMappedTableDetails().getTableName();
    }

    /// The columns that Envers keeps; generated ones, for instance, are none of them.
    private static List<String> columns(EntityPersister history) {
        List<String> columns = new ArrayList<>();
        history.getAttributeMappings()
                .forEach(attribute ->
                        attribute.forEachSelectable(
                                (index, column) -> columns.add(column.getSelectionExpression())));
        columns.removeIf(REVISION_TYPE::equalsIgnoreCase);
        return columns;
    }
}
