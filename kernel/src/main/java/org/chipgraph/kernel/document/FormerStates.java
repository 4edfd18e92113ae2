package org.chipgraph.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chipgraph.kernel.revision.Revision;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;

/// Reads what records and claims were, as Envers keeps it.
@ApplicationScoped
public class FormerStates {

    private static final String REVISION_TIME = "recordedAt";

    private final EntityManager entities;

    public FormerStates(EntityManager entities) {
        this.entities = entities;
    }

    /// The states of a row from a version on, oldest first.
    public <T extends Stored> List<FormerState<T>> since(Class<T> type, String id, int version) {
        return read(
                        type,
                        query(type)
                                .add(AuditEntity.id().eq(id))
                                .add(AuditEntity.property(Documents.VERSION).ge(version))
                                .addOrder(AuditEntity.revisionNumber().asc()))
                .toList();
    }

    /// The states of rows after some revisions, in no order: one statement.
    public <T extends Stored> List<FormerState<T>> of(
            Class<T> type, Collection<String> ids, Collection<Long> revisions) {
        return ids.isEmpty() || revisions.isEmpty()
                ? List.of()
                : read(
                                type,
                                query(type)
                                        .add(AuditEntity.id().in(ids))
                                        .add(AuditEntity.revisionNumber().in(revisions)))
                        .toList();
    }

    /// The state that a moment saw; empty before the row was created.
    public <T extends Stored> Optional<T> at(Class<T> type, String id, Instant moment) {
        return read(
                        type,
                        query(type)
                                .add(AuditEntity.id().eq(id))
                                .add(
                                        AuditEntity.revisionProperty(REVISION_TIME)
                                                .le(moment.toEpochMilli()))
                                .addOrder(AuditEntity.revisionNumber().desc())
                                .setMaxResults(1))
                .map(FormerState::stored)
                .findFirst();
    }

    private AuditQuery query(Class<?> type) {
        return AuditReaderFactory.get(entities)
                .createQuery()
                .forRevisionsOfEntity(type, false, false);
    }

    private static <T extends Stored> Stream<FormerState<T>> read(Class<T> type, AuditQuery query) {
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .map(row -> {
                            Revision revision = (Revision) row[1];
                            return new FormerState<>(
                                    type.cast(row[0]),
                                    revision.id,
                                    Instant.ofEpochMilli(revision.recordedAt),
                                    revision.userName,
                                    revision.comment);
                        });
    }
}
