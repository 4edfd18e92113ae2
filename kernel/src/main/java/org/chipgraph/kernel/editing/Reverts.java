package org.chipgraph.kernel.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.FormerState;
import org.chipgraph.kernel.document.FormerStates;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.history.History;
import org.chipgraph.kernel.problem.NotFoundProblem;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.reference.WriteTransaction;
import org.jspecify.annotations.Nullable;

/// Gives a record or claim its state of a former revision back, as a new revision: nothing is lost by it.
@ApplicationScoped
public class Reverts {

    private static final String REVISION = "revision";
    private static final String FIELDS = "fields";

    private final DocumentStore documents;
    private final FormerStates states;

    public Reverts(DocumentStore documents, FormerStates states) {
        this.documents = documents;
        this.states = states;
    }

    /// @param revision from the history of the record or claim
    /// @param fields those to give back; null for all
    /// @throws NotFoundProblem for an unknown id
    /// @throws org.chipgraph.kernel.problem.ConflictProblem when the stored version is not the expected one
    /// @throws ValidationProblem for a revision that did not change this row, or an unknown field
    @WriteTransaction
    @Transactional
    public <T extends Stored> T revert(
            Class<T> type,
            String id,
            int expectedVersion,
            String revision,
            @Nullable List<String> fields) {
        T stored = documents.locked(type, id, expectedVersion, Documents.JSON.createObjectNode());
        ObjectNode now = Documents.contents(stored);
        ObjectNode then = Documents.contents(state(type, id, revision));
        Set<String> known = new TreeSet<>();
        now.fieldNames().forEachRemaining(known::add);
        then.fieldNames().forEachRemaining(known::add);
        known.removeAll(List.of(Documents.TYPE, Documents.ID));
        ObjectNode patch = Documents.JSON.createObjectNode();
        for (String field : fields == null ? known : checked(fields, known)) {
            patch.set(
                    field,
                    Objects.requireNonNullElse(
                            then.get(field), Documents.JSON.getNodeFactory().nullNode()));
        }
        return documents.update(type, id, expectedVersion, patch);
    }

    private <T extends Stored> T state(Class<T> type, String id, String revision) {
        return states.of(type, List.of(id), List.of(History.number(revision, REVISION))).stream()
                .map(FormerState::stored)
                .findFirst()
                .orElseThrow(() ->
                        new ValidationProblem(
                                REVISION,
                                "revision '%s' did not change '%s'; take one from its history"
                                        .formatted(revision, id)));
    }

    private static List<String> checked(List<String> fields, Set<String> known) {
        List<String> unknown = new ArrayList<>(fields);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new ValidationProblem(
                    FIELDS,
                    "%s cannot be given back; known here are %s"
                            .formatted(String.join(", ", unknown), String.join(", ", known)));
        }
        return fields;
    }
}
