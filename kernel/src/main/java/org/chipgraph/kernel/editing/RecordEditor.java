package org.chipgraph.kernel.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.graph.Inputs;
import org.chipgraph.kernel.input.RevertInput;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.record.RecordStatus;
import org.chipgraph.kernel.revision.ChangeComment;

/// The mutations of one type of records. All read the running field's `input` as the client sent it, because
/// the typed input class cannot tell an absent field from a null.
public final class RecordEditor<R extends RecordEntity> {

    private static final String STATUS = "status";
    private static final String REPLACED_BY = "replacedBy";

    private final Class<R> type;
    private final DocumentStore documents;
    private final Reverts reverts;
    private final ChangeComment comment;

    RecordEditor(Class<R> type, DocumentStore documents, Reverts reverts, ChangeComment comment) {
        this.type = type;
        this.documents = documents;
        this.reverts = reverts;
        this.comment = comment;
    }

    public R create() {
        comment.say(Inputs.comment());
        return documents.create(type, WrittenValues.understood(type, Inputs.creation()));
    }

    public R update() {
        return change(WrittenValues.understood(type, Inputs.changes()));
    }

    /// Takes the record out of lists and search; references to it still resolve.
    public R retire() {
        return change(Inputs.changes().put(STATUS, RecordStatus.RETIRED.name()));
    }

    public R restore() {
        return change(
                Documents.JSON
                        .createObjectNode()
                        .put(STATUS, RecordStatus.PUBLISHED.name())
                        .putNull(REPLACED_BY));
    }

    public R revert(RevertInput input) {
        comment.say(Inputs.comment());
        return reverts.revert(type, input.id, input.expectedVersion, input.revision, input.fields);
    }

    private R change(ObjectNode changes) {
        comment.say(Inputs.comment());
        return documents.update(type, Inputs.id(), Inputs.expectedVersion(), changes);
    }
}
