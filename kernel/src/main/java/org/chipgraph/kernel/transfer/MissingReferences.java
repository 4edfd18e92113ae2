package org.chipgraph.kernel.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.ReferenceCheck;
import org.chipgraph.kernel.document.SqlNames;
import org.chipgraph.kernel.problem.ImportError;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Owners;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.RecordRef;
import org.hibernate.StatelessSession;

/// The references of an import whose targets are not stored yet. They may come with later lines, so they wait
/// in a table of the transaction: a file may hold more of them than the memory does.
@ApplicationScoped
class MissingReferences {

    private static final String CREATE =
            "create temporary table if not exists missing_reference"
                    + " (line integer, field text, type text, id text) on commit drop";
    private static final String ADD =
            "insert into missing_reference select * from unnest(cast(:lines as integer[]),"
                    + " cast(:fields as text[]), cast(:types as text[]), cast(:ids as text[]))";
    private static final String STILL_MISSING =
            "select m.line, m.field, m.id from missing_reference m where m.type = :type"
                    + " and not exists (select from %s t where t.id = m.id)"
                    + " order by m.line, m.field, m.id limit :limit";

    private final StatelessSession session;
    private final DocumentTypes types;
    private final ReferenceCheck references;

    MissingReferences(StatelessSession session, DocumentTypes types, ReferenceCheck references) {
        this.session = session;
        this.types = types;
        this.references = references;
    }

    /// Begins an import in the running transaction.
    void begin() {
        session.createNativeMutationQuery(CREATE).executeUpdate();
    }

    /// Notes which references of stored lines have no target; one statement for each type that is referred to.
    void add(List<Line> lines) {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (Line line : lines) {
            for (Reference made : references.own(line.read())) {
                wanted.computeIfAbsent(made.target().type(), type -> new HashSet<>())
                        .add(made.target().id());
            }
        }
        Set<RecordRef> missing = new HashSet<>();
        wanted.forEach((type, ids) -> {
            ids.removeAll(references.existing(types.named(type), ids));
            ids.forEach(id -> missing.add(new RecordRef(type, id)));
        });
        if (!missing.isEmpty()) {
            note(lines, missing);
        }
    }

    private void note(List<Line> lines, Set<RecordRef> missing) {
        List<Integer> numbers = new ArrayList<>();
        List<Reference> noted = new ArrayList<>();
        for (Line line : lines) {
            for (Reference made : references.own(line.read())) {
                if (missing.contains(made.target())) {
                    numbers.add(line.number());
                    noted.add(made);
                }
            }
        }
        session.createNativeMutationQuery(ADD)
                .setParameter("lines", numbers.toArray(Integer[]::new))
                .setParameter("fields", noted.stream().map(Reference::field).toArray(String[]::new))
                .setParameter(
                        "types", noted.stream().map(r -> r.target().type()).toArray(String[]::new))
                .setParameter(
                        "ids", noted.stream().map(r -> r.target().id()).toArray(String[]::new))
                .executeUpdate();
    }

    /// An error for every reference that the whole file did not bring a target for, at most `limit` of them.
    List<ImportError> errors(int limit) {
        List<ImportError> errors = new ArrayList<>();
        List<String> referredTo =
                session.createNativeQuery(
                                "select distinct type from missing_reference order by type",
                                String.class)
                        .getResultList();
        for (String type : referredTo) {
            session.createNativeQuery(
                            STILL_MISSING.formatted(SqlNames.table(types.named(type))),
                            Object[].class)
                    .addScalar("line", Integer.class)
                    .addScalar("field", String.class)
                    .addScalar("id", String.class)
                    .setParameter("type", type)
                    .setParameter("limit", limit - errors.size())
                    .getResultList()
                    .forEach(row -> errors.add(error(row, type)));
        }
        return errors;
    }

    private static ImportError error(Object[] row, String type) {
        Fault fault =
                Owners.unknown(
                        new Reference((String) row[1], new RecordRef(type, (String) row[2])));
        return new ImportError((int) row[0], fault.field(), fault.message());
    }
}
