package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chipgraph.kernel.audit.Attempt;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.ReferenceCheck;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ImportError;
import org.chipgraph.kernel.problem.ImportProblem;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.value.RecordRef;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.LockAcquisitionException;
import org.jspecify.annotations.Nullable;

/// Loads a file of documents, all or nothing. A line identical to what is stored changes nothing; a line that
/// differs from what is stored needs the `version` that it was made from. Lines may refer to later lines.
///
/// Cost: some statements for each batch of lines; memory for one batch, however long the file is.
@ApplicationScoped
public class Import {

    /// CREATE takes only new ids (and identical lines), UPSERT also changes.
    public enum Mode {
        CREATE,
        UPSERT
    }

    public static final int MAX_ERRORS = 1_000;

    /// How long a file may take to be sent and stored.
    private static final int TIMEOUT_SECONDS = 6 * 60 * 60;

    private static final int BATCH = 500;

    private final DocumentTypes types;
    private final StoredRows rows;
    private final BatchStore store;
    private final ReferenceCheck check;
    private final MissingReferences references;
    private final ClashingVersions versions;
    private final Attempt attempt;

    Import(
            DocumentTypes types,
            StoredRows rows,
            BatchStore store,
            ReferenceCheck check,
            MissingReferences references,
            ClashingVersions versions,
            Attempt attempt) {
        this.types = types;
        this.rows = rows;
        this.store = store;
        this.check = check;
        this.references = references;
        this.versions = versions;
        this.attempt = attempt;
    }

    /// Errors: faulty lines throw [ImportProblem] with up to 1,000 errors, and nothing is stored.
    // An upload that breaks off is an IOException, which would not roll back by itself.
    @Transactional(rollbackOn = IOException.class)
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    public ImportReport run(DocumentReader documents, Mode mode, boolean dryRun)
            throws IOException {
        references.begin();
        versions.begin();
        Run run = new Run(mode);
        run.readAll(documents);
        if (!run.errors.isEmpty()) {
            throw run.problem();
        }
        attempt.imported(run.created, run.updated, run.unchanged);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return new ImportReport(documents.line(), run.created, run.updated, run.unchanged, dryRun);
    }

    /// One import: where it stands and what it found.
    private final class Run {
        private final Mode mode;
        private final List<ImportError> errors = new ArrayList<>();
        private final Map<RecordRef, Line> batch = new LinkedHashMap<>();
        private @Nullable Long revision;
        private int created;
        private int updated;
        private int unchanged;

        private Run(Mode mode) {
            this.mode = mode;
        }

        private void readAll(DocumentReader documents) throws IOException {
            boolean more = true;
            while (more && errors.size() < MAX_ERRORS) {
                try {
                    ObjectNode document = documents.next();
                    more = document != null;
                    if (document != null) {
                        take(Line.of(documents.line(), document, types));
                    }
                } catch (ValidationProblem problem) {
                    report(documents.line(), problem.faults());
                }
            }
            store();
            errors.addAll(references.errors(MAX_ERRORS - errors.size()));
            errors.addAll(versions.errors(MAX_ERRORS - errors.size()));
        }

        private void take(Line line) {
            // A second line of one id meets what the first one stored.
            if (batch.containsKey(line.key())) {
                store();
            }
            batch.put(line.key(), line);
            if (batch.size() == BATCH) {
                store();
            }
        }

        private void store() {
            try {
                List<Line> stored = new ArrayList<>();
                byType().forEach((type, lines) -> stored.addAll(store(type, lines)));
                references.add(stored);
                versions.add(stored);
            } catch (ConstraintViolationException e) {
                throw e.getKind() == ConstraintKind.UNIQUE ? taken(e) : e;
            } catch (LockAcquisitionException e) {
                throw blocked();
            }
            batch.clear();
        }

        private Map<Class<? extends Stored>, List<Line>> byType() {
            return batch.values().stream()
                    .collect(
                            Collectors.groupingBy(
                                    Line::type, LinkedHashMap::new, Collectors.toList()));
        }

        /// The lines that are stored now, or were before.
        private List<Line> store(Class<? extends Stored> type, List<Line> lines) {
            Map<String, ? extends Stored> stored =
                    rows.locked(type, lines.stream().map(Line::id).toList());
            List<Stored> toInsert = new ArrayList<>();
            List<Stored> toReplace = new ArrayList<>();
            List<Line> accepted = new ArrayList<>();
            for (Line line : lines) {
                Stored old = stored.get(line.id());
                try {
                    if (old == null) {
                        toInsert.add(line.asNew());
                    } else if (isChanged(line, old)) {
                        line.read().keepStampOf(old);
                        toReplace.add(line.read());
                    } else {
                        unchanged++;
                    }
                    accepted.add(line);
                } catch (ValidationProblem problem) {
                    report(line.number(), problem.faults());
                }
            }
            if (!toInsert.isEmpty()) {
                store.insert(type, toInsert, revision());
                created += toInsert.size();
            }
            if (!toReplace.isEmpty()) {
                store.replace(type, toReplace, revision());
                updated += toReplace.size();
            }
            return accepted;
        }

        /// @throws ValidationProblem for a change that is not allowed
        private boolean isChanged(Line line, Stored old) {
            if (Documents.contents(old).equals(Documents.contents(line.read()))) {
                return false;
            }
            if (mode == Mode.CREATE) {
                throw new ValidationProblem(
                        Documents.ID,
                        "'" + line.id() + "' is stored with other content; mode=upsert changes it");
            }
            if (!line.isVersioned() || line.read().version() != old.version()) {
                throw new ValidationProblem(
                        Documents.VERSION,
                        "the stored version is " + old.version() + "; a changed line must name it");
            }
            return true;
        }

        private long revision() {
            if (revision == null) {
                revision = store.newRevision();
            }
            return revision;
        }

        /// Somebody else stored a row of the batch between our look and our insert; this transaction is lost.
        private RuntimeException taken(ConstraintViolationException cause) {
            Set<RecordRef> taken = new HashSet<>();
            byType().forEach((type, lines) -> {
                List<String> ids = lines.stream().map(Line::id).toList();
                QuarkusTransaction.requiringNew()
                        .call(() -> check.existing(type, ids))
                        .forEach(id -> taken.add(new RecordRef(type.getSimpleName(), id)));
            });
            batch.forEach((key, line) -> {
                if (taken.contains(key)) {
                    report(
                            line.number(),
                            Documents.ID,
                            "'"
                                    + line.id()
                                    + "' was stored by somebody else meanwhile; load the file again");
                }
            });
            return taken.isEmpty() ? cause : problem();
        }

        /// The database ended this transaction, since it and another one waited for each other's rows.
        private ImportProblem blocked() {
            report(
                    batch.values().iterator().next().number(),
                    "",
                    "this or one of the next lines is being stored by somebody else; load the file again");
            return problem();
        }

        private ImportProblem problem() {
            errors.sort(Comparator.comparingInt(ImportError::line));
            return new ImportProblem(errors);
        }

        private void report(int line, List<Fault> faults) {
            faults.forEach(fault -> report(line, fault.field(), fault.message()));
        }

        private void report(int line, String field, String message) {
            if (errors.size() < MAX_ERRORS) {
                errors.add(new ImportError(line, field, message));
            }
        }
    }
}
