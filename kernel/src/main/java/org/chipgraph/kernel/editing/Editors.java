package org.chipgraph.kernel.editing;

import jakarta.enterprise.context.ApplicationScoped;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.claim.ClaimLists;
import org.chipgraph.kernel.claim.ClaimStore;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.outage.Outage;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.revision.ChangeComment;

/// Makes the editor of a record or claim type.
@ApplicationScoped
public class Editors {

    private final DocumentStore documents;
    private final ClaimStore store;
    private final ClaimLists claims;
    private final Reverts reverts;
    private final ChangeComment comment;
    private final Outage outage;

    public Editors(
            DocumentStore documents,
            ClaimStore store,
            ClaimLists claims,
            Reverts reverts,
            ChangeComment comment,
            Outage outage) {
        this.documents = documents;
        this.store = store;
        this.claims = claims;
        this.reverts = reverts;
        this.comment = comment;
        this.outage = outage;
    }

    public <R extends RecordEntity> RecordEditor<R> ofRecords(Class<R> type) {
        return new RecordEditor<>(type, documents, reverts, comment);
    }

    public <C extends ClaimEntity> ClaimEditor<C> ofClaims(Class<C> type) {
        return new ClaimEditor<>(type, store, claims, reverts, comment, outage);
    }
}
