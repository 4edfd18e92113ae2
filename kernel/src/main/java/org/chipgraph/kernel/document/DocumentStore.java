package org.chipgraph.kernel.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.chipgraph.kernel.audit.Attempt;
import org.chipgraph.kernel.problem.ConflictProblem;
import org.chipgraph.kernel.problem.NotFoundProblem;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.WriteTransaction;
import org.chipgraph.kernel.search.SearchIndex;
import org.chipgraph.kernel.security.CurrentUser;
import org.chipgraph.kernel.value.RecordId;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/// Writes records and claims from their documents. All writes of the product go through here.
///
/// A changed entity is never altered in place: a new one is read from the merged document and merged, so
/// that every path validates alike. Each write locks its row first: of two editors one waits, then sees the
/// other's version.
@ApplicationScoped
public class DocumentStore {

    private final EntityManager entities;
    private final CurrentUser user;
    private final ReferenceCheck references;
    private final VersionCheck versions;
    private final SearchIndex search;
    private final Conflicts conflicts;
    private final Attempt attempt;

    public DocumentStore(
            EntityManager entities,
            CurrentUser user,
            ReferenceCheck references,
            VersionCheck versions,
            SearchIndex search,
            Conflicts conflicts,
            Attempt attempt) {
        this.entities = entities;
        this.user = user;
        this.references = references;
        this.versions = versions;
        this.search = search;
        this.conflicts = conflicts;
        this.attempt = attempt;
    }

    /// @throws ValidationProblem for a faulty document, a taken id or a dangling reference
    @WriteTransaction
    @Transactional
    public <T extends Stored> T create(Class<T> type, ObjectNode document) {
        List<Fault> faults = new ArrayList<>();
        T created = Documents.read(type, document.without(Documents.VERSION), faults);
        if (RecordId.isValid(created.id()) && entities.find(type, created.id()) != null) {
            faults.add(taken(created));
        }
        references.check(created, null, faults);
        ValidationProblem.throwIfAny(faults);
        return insert(created);
    }

    /// Changes the patch's keys; a null clears, an absent key stays.
    ///
    /// @throws NotFoundProblem for an unknown id
    /// @throws ConflictProblem when the stored version is not the expected one
    /// @throws ValidationProblem when the result breaks a rule
    @WriteTransaction
    @Transactional
    public <T extends Stored> T update(
            Class<T> type, String id, int expectedVersion, ObjectNode patch) {
        T stored = locked(type, id, expectedVersion, patch);
        List<Fault> faults = new ArrayList<>();
        T updated = Documents.read(type, Documents.merge(Documents.of(stored), patch), faults);
        if (!updated.id().equals(id)) {
            faults.add(new Fault(Documents.ID, "the id '" + id + "' stays as it is"));
        }
        references.check(updated, stored, faults);
        ValidationProblem.throwIfAny(faults);
        return replace(stored, updated);
    }

    /// The stored row, locked until the transaction ends.
    public <T extends Stored> T locked(
            Class<T> type, String id, int expectedVersion, ObjectNode patch) {
        T stored =
                RecordId.isValid(id)
                        ? entities.find(type, id, LockModeType.PESSIMISTIC_WRITE)
                        : null;
        if (stored == null) {
            throw new NotFoundProblem("no " + type.getSimpleName() + " has the id '" + id + "'");
        }
        if (stored.version() != expectedVersion) {
            throw conflicts.of(stored, expectedVersion, patch);
        }
        return stored;
    }

    /// Stores a new row in the running transaction.
    ///
    /// @throws ValidationProblem when another transaction took the id in the same moment, or a version clashes
    public <T extends Stored> T insert(T created) {
        created.stamp(user.name());
        try {
            entities.persist(created);
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw e.getKind() == ConstraintKind.UNIQUE
                    ? new ValidationProblem(List.of(taken(created)))
                    : e;
        }
        checkVersions(created);
        search.add(List.of(created));
        attempt.writes(created.auditedIds());
        return created;
    }

    private static Fault taken(Stored created) {
        return new Fault(
                Documents.ID, "'" + created.id() + "' is taken; choose another or update it");
    }

    /// Stores a changed row in the running transaction; who entered the old one, and when, stays.
    public <T extends Stored> T replace(Stored old, T changed) {
        changed.keepStampOf(old);
        T stored = entities.merge(changed);
        entities.flush();
        checkVersions(stored);
        search.replace(List.of(stored));
        attempt.writes(stored.auditedIds());
        return stored;
    }

    private void checkVersions(Stored stored) {
        String thing = stored.versionOf();
        List<VersionCheck.Clash> clashes =
                thing == null ? List.of() : versions.clashes(List.of(thing));
        if (!clashes.isEmpty()) {
            throw new ValidationProblem(clashes.stream().map(VersionCheck.Clash::fault).toList());
        }
    }
}
