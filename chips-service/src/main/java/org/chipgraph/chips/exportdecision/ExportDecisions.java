package org.chipgraph.chips.exportdecision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chipgraph.chips.exportstatus.ExportStatus;
import org.chipgraph.kernel.claim.ClaimLists;
import org.chipgraph.kernel.claim.ClaimStore;
import org.chipgraph.kernel.claim.Rank;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.ReferenceCheck;
import org.chipgraph.kernel.editing.WrittenValues;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.WriteTransaction;

/// Applies one decision to every chip and destination that it names, in one transaction with one day of
/// knowledge and one set of citations: the authority's open periods end where the decision begins to hold.
@ApplicationScoped
public class ExportDecisions {

    private static final int MAX_ELEMENTS = 100;
    private static final int MAX_PERIODS = 1000;
    private static final String CHIP = "chip";
    private static final String CHIPS = "chips";
    private static final String DESTINATION = "destination";
    private static final String DESTINATIONS = "destinations";
    private static final String VALID_FROM = "validFrom";
    private static final String VALID_TO = "validTo";
    private static final String KNOWN_FROM = "knownFrom";
    private static final String CITATIONS = "citations";
    private static final String DRY_RUN = "dryRun";

    /// Open, known until further notice, and not found to be wrong; locked in one order for all.
    private static final String OPEN =
            """
            from ExportStatus s where s.chipId in :chips and s.destination in :destinations
            and s.side = :side and s.authority = :authority and s.knownTo is null
            and s.validTo.edtf is null and s.rank <> :wrong order by s.id
            """;

    /// A period that the decision opens, as a document and read.
    private record Opening(ObjectNode document, ExportStatus status) {}

    private final EntityManager entities;
    private final DocumentStore documents;
    private final ClaimStore store;
    private final ClaimLists claims;
    private final ReferenceCheck references;

    public ExportDecisions(
            EntityManager entities,
            DocumentStore documents,
            ClaimStore store,
            ClaimLists claims,
            ReferenceCheck references) {
        this.references = references;
        this.entities = entities;
        this.documents = documents;
        this.store = store;
        this.claims = claims;
    }

    /// @param decision what was decided, in document form, with `chips` and `destinations`
    /// @throws ValidationProblem for a faulty decision, or one that was known before what it ends
    @WriteTransaction
    @Transactional
    public ExportDecision record(ObjectNode decision, boolean dryRun) {
        ObjectNode period = WrittenValues.understood(ExportStatus.class, decision);
        List<String> chips = distinct(period.remove(CHIPS), CHIPS);
        List<String> destinations = distinct(period.remove(DESTINATIONS), DESTINATIONS);
        period.remove(DRY_RUN);
        if (!period.hasNonNull(VALID_FROM)) {
            throw new ValidationProblem(
                    VALID_FROM, "is missing: the periods before the decision end on that day");
        }
        if (chips.size() * destinations.size() > MAX_PERIODS) {
            throw new ValidationProblem(
                    CHIPS,
                    "%d chips for %d destinations are more than %d periods; record them in parts"
                            .formatted(chips.size(), destinations.size(), MAX_PERIODS));
        }
        List<Opening> openings = openings(chips, destinations, period);
        checkReferences(openings);
        ExportDecision result = apply(openings, period, dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return result;
    }

    private static List<Opening> openings(
            List<String> chips, List<String> destinations, ObjectNode period) {
        List<Opening> openings = new ArrayList<>();
        Set<Fault> faults = new LinkedHashSet<>();
        for (String chip : chips) {
            for (String destination : destinations) {
                ObjectNode document =
                        ClaimStore.identified(
                                ExportStatus.class,
                                period.deepCopy().put(CHIP, chip).put(DESTINATION, destination));
                try {
                    openings.add(
                            new Opening(document, Documents.read(ExportStatus.class, document)));
                } catch (ValidationProblem problem) {
                    faults.addAll(ofDecision(problem.faults()));
                }
            }
        }
        ValidationProblem.throwIfAny(List.copyOf(faults));
        return openings;
    }

    /// For each chip once: all else that the periods refer to is the same.
    private void checkReferences(List<Opening> openings) {
        Set<String> chips = new HashSet<>();
        Set<Fault> faults = new LinkedHashSet<>();
        for (Opening opening : openings) {
            if (chips.add(opening.status().chipId)) {
                List<Fault> found = new ArrayList<>();
                references.check(opening.status(), null, found);
                faults.addAll(ofDecision(found));
            }
        }
        ValidationProblem.throwIfAny(List.copyOf(faults));
    }

    /// The faults of one period, by the fields of the decision.
    private static List<Fault> ofDecision(List<Fault> faults) {
        return faults.stream()
                .map(fault ->
                        switch (fault.field()) {
                            case CHIP -> new Fault(CHIPS, fault.message());
                            case DESTINATION -> new Fault(DESTINATIONS, fault.message());
                            default -> fault;
                        })
                .toList();
    }

    private ExportDecision apply(List<Opening> openings, ObjectNode period, boolean dryRun) {
        List<ExportStatus> open = open(openings.stream().map(Opening::status).toList());
        List<ExportStatus> unchanged = new ArrayList<>();
        List<ExportStatus> closed = new ArrayList<>();
        List<ExportStatus> opened = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Opening opening : openings) {
            ExportStatus next = opening.status();
            List<ExportStatus> before = open.stream().filter(one -> sameSlot(one, next)).toList();
            List<ExportStatus> same =
                    before.stream().filter(one -> saysTheSame(one, next)).toList();
            if (!same.isEmpty()) {
                unchanged.addAll(same);
                continue;
            }
            before.forEach(one -> close(one, period, closed, faults));
            if (faults.isEmpty()) {
                opened.add(
                        claims.written(documents.create(ExportStatus.class, opening.document())));
            }
        }
        ValidationProblem.throwIfAny(faults);
        return new ExportDecision(dryRun, closed, opened, unchanged);
    }

    private List<ExportStatus> open(List<ExportStatus> opening) {
        ExportStatus any = opening.getFirst();
        return entities.createQuery(OPEN, ExportStatus.class)
                .setParameter(CHIPS, opening.stream().map(one -> one.chipId).toList())
                .setParameter(DESTINATIONS, opening.stream().map(one -> one.destination).toList())
                .setParameter("side", any.side)
                .setParameter("authority", any.authority)
                .setParameter("wrong", Rank.DEPRECATED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void close(
            ExportStatus before, ObjectNode period, List<ExportStatus> closed, List<Fault> faults) {
        ObjectNode end = Documents.JSON.createObjectNode();
        end.set(VALID_TO, period.get(VALID_FROM));
        end.set(KNOWN_FROM, period.get(KNOWN_FROM));
        ArrayNode citations = Documents.JSON.valueToTree(before.citations);
        period.path(CITATIONS).forEach(citations::add);
        end.set(CITATIONS, citations);
        try {
            closed.add(
                    claims.written(
                            store.supersede(ExportStatus.class, before.id, before.version, end)));
        } catch (ValidationProblem problem) {
            problem.faults()
                    .forEach(fault ->
                            faults.add(
                                    new Fault(
                                            fault.field(),
                                            "'%s' cannot end by this decision: %s"
                                                    .formatted(before.id, fault.message()))));
        }
    }

    private static boolean sameSlot(ExportStatus one, ExportStatus other) {
        return one.chipId.equals(other.chipId) && one.destination.equals(other.destination);
    }

    private static boolean saysTheSame(ExportStatus one, ExportStatus other) {
        return one.status == other.status
                && one.validFrom != null
                && other.validFrom != null
                && one.validFrom.sameTimeAs(other.validFrom)
                && Objects.equals(one.knownFrom, other.knownFrom);
    }

    private static List<String> distinct(JsonNode elements, String argument) {
        TreeSet<String> distinct = new TreeSet<>();
        elements.forEach(element -> distinct.add(element.asText()));
        if (distinct.isEmpty() || distinct.size() > MAX_ELEMENTS) {
            throw new ValidationProblem(
                    argument,
                    "%d are given; expected 1 to %d".formatted(distinct.size(), MAX_ELEMENTS));
        }
        return List.copyOf(distinct);
    }
}
