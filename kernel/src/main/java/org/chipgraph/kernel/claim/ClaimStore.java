package org.chipgraph.kernel.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.ReferenceCheck;
import org.chipgraph.kernel.problem.ConflictProblem;
import org.chipgraph.kernel.problem.NotFoundProblem;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.WriteTransaction;
import org.jspecify.annotations.Nullable;

/// Writes claims: add a new one, supersede it (the world or the knowledge moved on: a new version), amend it
/// (a slip of our own: recorded time only).
@ApplicationScoped
public class ClaimStore {

    private static final String CLAIM_ID = "claimId";
    private static final String KNOWN_FROM = "knownFrom";
    private static final String KNOWN_TO = "knownTo";
    private static final String RANK = "rank";
    private static final String REASON = "rankReason";

    private final DocumentStore documents;
    private final ReferenceCheck references;
    private final EntityManager entities;

    public ClaimStore(DocumentStore documents, ReferenceCheck references, EntityManager entities) {
        this.documents = documents;
        this.references = references;
        this.entities = entities;
    }

    /// Adds the first version of a new claim and gives it its ids.
    ///
    /// @throws ValidationProblem for a faulty document
    @WriteTransaction
    @Transactional
    public <C extends ClaimEntity> C add(Class<C> type, ObjectNode input) {
        return documents.create(type, identified(type, input));
    }

    /// The document of a new claim, with ids of its own.
    public static ObjectNode identified(Class<? extends ClaimEntity> type, ObjectNode input) {
        ObjectNode document = input.deepCopy();
        String claimId = kebab(type) + "-" + UUID.randomUUID();
        document.put(CLAIM_ID, claimId);
        document.put(Documents.ID, claimId + "-v1");
        return document;
    }

    /// Writes a new version, known from `knownFrom` on; only `knownTo` of the old one is set. Keys that are
    /// absent keep the old version's values, the rank included.
    ///
    /// @throws NotFoundProblem for an unknown id
    /// @throws ConflictProblem when the stored version is not the expected one
    /// @throws ValidationProblem for a faulty document, or a version that is superseded already
    @WriteTransaction
    @Transactional
    public <C extends ClaimEntity> C supersede(
            Class<C> type, String id, int expectedVersion, ObjectNode changes) {
        C old = documents.locked(type, id, expectedVersion, changes);
        if (old.knownTo != null) {
            throw new ValidationProblem(
                    Documents.ID,
                    "'"
                            + id
                            + "' was superseded on "
                            + old.knownTo
                            + "; supersede the latest version");
        }
        ObjectNode document = Documents.merge(Documents.contents(old), changes);
        document.put(Documents.ID, old.claimId + "-v" + (countVersions(type, old.claimId) + 1));
        List<Fault> faults = new ArrayList<>();
        C next = Documents.read(type, document, faults);
        checkLater(old, next, faults);
        references.check(next, old, faults);
        ValidationProblem.throwIfAny(faults);
        documents.replace(
                old,
                Documents.read(
                        type,
                        Documents.merge(
                                Documents.of(old),
                                Documents.JSON
                                        .createObjectNode()
                                        .put(KNOWN_TO, String.valueOf(next.knownFrom)))));
        return documents.insert(next);
    }

    /// Corrects a slip in the stored version; its times of knowledge stay as they are unless given.
    ///
    /// @throws NotFoundProblem for an unknown id
    /// @throws ConflictProblem when the stored version is not the expected one
    /// @throws ValidationProblem when the result breaks a rule
    @WriteTransaction
    @Transactional
    public <C extends ClaimEntity> C amend(
            Class<C> type, String id, int expectedVersion, ObjectNode changes) {
        return documents.update(type, id, expectedVersion, changes);
    }

    /// Judges a claim: which of several readers are shown first, and which was wrong even then.
    ///
    /// @throws NotFoundProblem for an unknown id
    /// @throws ConflictProblem when the stored version is not the expected one
    /// @throws ValidationProblem when a deprecated claim has no reason
    @WriteTransaction
    @Transactional
    public <C extends ClaimEntity> C rank(
            Class<C> type, String id, int expectedVersion, Rank rank, @Nullable String reason) {
        return documents.update(
                type,
                id,
                expectedVersion,
                Documents.JSON.createObjectNode().put(RANK, rank.name()).put(REASON, reason));
    }

    private static void checkLater(ClaimEntity old, ClaimEntity next, List<Fault> faults) {
        if (next.knownFrom == null
                || (old.knownFrom != null && !old.knownFrom.isBefore(next.knownFrom))) {
            faults.add(
                    new Fault(
                            KNOWN_FROM,
                            "a new version needs the day from which it was known"
                                    + (old.knownFrom == null ? "" : ", after " + old.knownFrom)));
        }
    }

    private long countVersions(Class<? extends ClaimEntity> type, String claimId) {
        return entities.createQuery(
                        "select count(*) from " + type.getName() + " c where c.claimId = :claimId",
                        Long.class)
                .setParameter("claimId", claimId)
                .getSingleResult();
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
