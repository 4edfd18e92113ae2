package org.chipgraph.kernel.revision;

import io.quarkus.arc.Arc;
import org.chipgraph.kernel.security.CurrentUser;
import org.hibernate.envers.RevisionListener;

/// Writes the user and the comment into each new revision. Created by Envers, not by CDI.
public class RevisionStamp implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        Revision stamped = (Revision) revision;
        stamped.userName = Arc.container().instance(CurrentUser.class).get().name();
        stamped.comment = Arc.container().instance(ChangeComment.class).get().text();
    }
}
