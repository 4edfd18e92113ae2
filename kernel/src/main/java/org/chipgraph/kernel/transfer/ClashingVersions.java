package org.chipgraph.kernel.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.document.VersionCheck;
import org.chipgraph.kernel.document.VersionCheck.Clash;
import org.chipgraph.kernel.problem.ImportError;
import org.chipgraph.kernel.value.RecordRef;
import org.hibernate.StatelessSession;

/// The lines of an import whose versions clash with others. A later line may still end the other version, so
/// they wait as the [MissingReferences] do.
@ApplicationScoped
class ClashingVersions {

    private static final int BATCH = 500;

    private static final String CREATE =
            "create temporary table if not exists clashing_version"
                    + " (thing text, line integer, type text, id text) on commit drop";
    private static final String ADD =
            "insert into clashing_version select * from unnest(cast(:things as text[]),"
                    + " cast(:lines as integer[]), cast(:types as text[]), cast(:ids as text[]))";
    private static final String NEXT =
            "select distinct thing from clashing_version where thing > :after order by thing limit :limit";
    private static final String LINES =
            "select type, id, max(line) as line from clashing_version"
                    + " where thing = any(cast(:things as text[])) group by type, id";

    private final StatelessSession session;
    private final VersionCheck check;

    ClashingVersions(StatelessSession session, VersionCheck check) {
        this.session = session;
        this.check = check;
    }

    /// Begins an import in the running transaction.
    void begin() {
        session.createNativeMutationQuery(CREATE).executeUpdate();
    }

    /// Notes the stored lines whose versions clash now.
    void add(List<Line> lines) {
        Set<String> things =
                lines.stream()
                        .map(line -> line.read().versionOf())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        if (things.isEmpty()) {
            return;
        }
        Set<String> clashing =
                check.clashes(things).stream()
                        .map(clash -> Objects.requireNonNull(clash.later().versionOf()))
                        .collect(Collectors.toSet());
        if (!clashing.isEmpty()) {
            note(
                    lines.stream()
                            .filter(line -> clashing.contains(line.read().versionOf()))
                            .toList());
        }
    }

    private void note(List<Line> lines) {
        session.createNativeMutationQuery(ADD)
                .setParameter(
                        "things",
                        lines.stream().map(line -> line.read().versionOf()).toArray(String[]::new))
                .setParameter("lines", lines.stream().map(Line::number).toArray(Integer[]::new))
                .setParameter(
                        "types",
                        lines.stream().map(line -> line.key().type()).toArray(String[]::new))
                .setParameter("ids", lines.stream().map(Line::id).toArray(String[]::new))
                .executeUpdate();
    }

    /// An error for every clash that the whole file did not resolve, at most `limit` of them; of two lines the
    /// later one has it.
    List<ImportError> errors(int limit) {
        List<ImportError> errors = new ArrayList<>();
        List<String> things = next("");
        while (!things.isEmpty() && errors.size() < limit) {
            Map<RecordRef, Integer> lines = lines(things);
            for (Clash clash : check.clashes(things)) {
                int line = Math.max(line(lines, clash.earlier()), line(lines, clash.later()));
                errors.add(new ImportError(line, clash.fault().field(), clash.fault().message()));
            }
            things = next(things.getLast());
        }
        return errors.subList(0, Math.min(limit, errors.size()));
    }

    private List<String> next(String after) {
        return session.createNativeQuery(NEXT, String.class)
                .setParameter("after", after)
                .setParameter("limit", BATCH)
                .getResultList();
    }

    private Map<RecordRef, Integer> lines(List<String> things) {
        Map<RecordRef, Integer> lines = new HashMap<>();
        session.createNativeQuery(LINES, Object[].class)
                .addScalar("type", String.class)
                .addScalar("id", String.class)
                .addScalar("line", Integer.class)
                .setParameter("things", things.toArray(String[]::new))
                .getResultList()
                .forEach(row ->
                        lines.put(
                                new RecordRef((String) row[0], (String) row[1]), (Integer) row[2]));
        return lines;
    }

    private static int line(Map<RecordRef, Integer> lines, Stored version) {
        return lines.getOrDefault(
                new RecordRef(version.getClass().getSimpleName(), version.id()), 0);
    }
}
