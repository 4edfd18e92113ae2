package org.chipgraph.kernel.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chipgraph.kernel.problem.ImportError;
import org.chipgraph.kernel.problem.ImportProblem;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;

/// Loads NDJSON documents, all or nothing. A line identical to what is stored changes nothing; a line that
/// differs from what is stored needs the `version` that it was made from. Lines may refer to later lines.
@ApplicationScoped
public class Import {

    /// CREATE takes only new ids (and identical lines), UPSERT also changes.
    public enum Mode {
        CREATE,
        UPSERT
    }

    public static final int MAX_ERRORS = 1_000;
    private static final int FLUSH_EVERY = 200;

    private final EntityManager entities;
    private final DocumentStore store;
    private final DocumentTypes types;
    private final ReferenceCheck references;

    public Import(
            EntityManager entities,
            DocumentStore store,
            DocumentTypes types,
            ReferenceCheck references) {
        this.entities = entities;
        this.store = store;
        this.types = types;
        this.references = references;
    }

    /// Errors: faulty lines throw [ImportProblem] with up to 1,000 errors, and nothing is stored.
    // An upload that breaks off is an IOException, which would not roll back by itself.
    @Transactional(rollbackOn = IOException.class)
    public ImportReport run(BufferedReader lines, Mode mode, boolean dryRun) throws IOException {
        Run run = new Run(mode);
        String line = lines.readLine();
        while (line != null && run.errors.size() < MAX_ERRORS) {
            run.read(line);
            line = lines.readLine();
        }
        run.checkReferences();
        if (!run.errors.isEmpty()) {
            throw new ImportProblem(run.errors);
        }
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return new ImportReport(run.number, run.created, run.updated, run.unchanged, dryRun);
    }

    /// A reference and the line that makes it; looked at after the last line.
    private record Pending(Reference reference, int line) {}

    /// One import: where it stands and what it found.
    private final class Run {
        private final Mode mode;
        private final List<ImportError> errors = new ArrayList<>();
        private final List<Pending> pending = new ArrayList<>();
        private int number;
        private int created;
        private int updated;
        private int unchanged;

        private Run(Mode mode) {
            this.mode = mode;
        }

        private void read(String line) {
            number++;
            if (line.isBlank()) {
                return;
            }
            try {
                write(parse(line));
            } catch (ValidationProblem problem) {
                report(number, problem.faults());
            }
            if (number % FLUSH_EVERY == 0) {
                entities.flush();
                entities.clear();
            }
        }

        private ObjectNode parse(String line) {
            try {
                JsonNode node = Documents.JSON.readTree(line);
                if (node instanceof ObjectNode document) {
                    return document;
                }
            } catch (JsonProcessingException e) {
                throw new ValidationProblem(
                        "",
                        "no JSON at column "
                                + e.getLocation().getColumnNr()
                                + ": "
                                + e.getOriginalMessage());
            }
            throw new ValidationProblem("", "expected one JSON object per line");
        }

        private void write(ObjectNode document) {
            Class<? extends Stored> type = types.named(document.path(Documents.TYPE).textValue());
            Stored read = Documents.read(type, document);
            Stored stored = entities.find(type, read.id(), LockModeType.PESSIMISTIC_WRITE);
            if (stored == null) {
                // An export names versions; in another database they count anew.
                store.insert(
                        read.version() == 0
                                ? read
                                : Documents.read(type, document.without(Documents.VERSION)));
                created++;
            } else if (Documents.contents(stored).equals(Documents.contents(read))) {
                unchanged++;
            } else {
                change(stored, read, document.has(Documents.VERSION));
            }
            references.own(read).forEach(made -> pending.add(new Pending(made, number)));
        }

        private void change(Stored stored, Stored read, boolean versioned) {
            if (mode == Mode.CREATE) {
                throw new ValidationProblem(
                        Documents.ID,
                        "'" + read.id() + "' is stored with other content; mode=upsert changes it");
            }
            if (!versioned || read.version() != stored.version()) {
                throw new ValidationProblem(
                        Documents.VERSION,
                        "the stored version is "
                                + stored.version()
                                + "; a changed line must name it");
            }
            store.replace(stored, read);
            updated++;
        }

        private void checkReferences() {
            entities.flush();
            Set<Reference> dangling =
                    references.dangling(pending.stream().map(Pending::reference).toList());
            for (Pending made : pending) {
                if (dangling.contains(made.reference())) {
                    report(made.line(), List.of(ReferenceCheck.fault(made.reference())));
                }
            }
        }

        private void report(int line, List<Fault> faults) {
            for (Fault fault : faults) {
                if (errors.size() < MAX_ERRORS) {
                    errors.add(new ImportError(line, fault.field(), fault.message()));
                }
            }
        }
    }
}
