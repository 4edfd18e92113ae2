package org.chipgraph.kernel.editing;

import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.claim.ClaimLists;
import org.chipgraph.kernel.claim.ClaimStore;
import org.chipgraph.kernel.graph.Inputs;
import org.chipgraph.kernel.input.RankInput;
import org.chipgraph.kernel.input.RevertInput;
import org.chipgraph.kernel.outage.Outage;
import org.chipgraph.kernel.revision.ChangeComment;

/// The mutations of one type of claims. As [RecordEditor], it reads the running field's `input` as the client
/// sent it.
public final class ClaimEditor<C extends ClaimEntity> {

    private final Class<C> type;
    private final ClaimStore store;
    private final ClaimLists claims;
    private final Reverts reverts;
    private final ChangeComment comment;
    private final Outage outage;

    ClaimEditor(
            Class<C> type,
            ClaimStore store,
            ClaimLists claims,
            Reverts reverts,
            ChangeComment comment,
            Outage outage) {
        this.type = type;
        this.store = store;
        this.claims = claims;
        this.reverts = reverts;
        this.comment = comment;
        this.outage = outage;
    }

    public C add() {
        comment.say(Inputs.comment());
        return told(store.add(type, WrittenValues.understood(type, Inputs.creation())));
    }

    /// Writes a new version: the world or the knowledge moved on.
    public C supersede() {
        comment.say(Inputs.comment());
        return told(
                store.supersede(
                        type,
                        Inputs.id(),
                        Inputs.expectedVersion(),
                        WrittenValues.understood(type, Inputs.changes())));
    }

    /// Corrects a slip of our own.
    public C amend() {
        comment.say(Inputs.comment());
        return told(
                store.amend(
                        type,
                        Inputs.id(),
                        Inputs.expectedVersion(),
                        WrittenValues.understood(type, Inputs.changes())));
    }

    public C rank(RankInput input) {
        comment.say(Inputs.comment());
        return told(
                store.rank(type, input.id, input.expectedVersion, input.rank, input.rankReason));
    }

    public C revert(RevertInput input) {
        comment.say(Inputs.comment());
        return told(
                reverts.revert(
                        type, input.id, input.expectedVersion, input.revision, input.fields));
    }

    /// It is stored: a database that goes away now is no reason to say that it is not.
    private C told(C stored) {
        return outage.reading(() -> claims.written(stored));
    }
}
