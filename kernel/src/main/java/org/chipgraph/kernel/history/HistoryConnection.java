package org.chipgraph.kernel.history;

import io.smallrye.graphql.api.federation.Shareable;
import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of changes.
@Shareable
@Description("A page of changes, the newest first")
public final class HistoryConnection extends Connection<HistoryEntry, HistoryEdge> {

    HistoryConnection(Page<HistoryEntry> page) {
        super(page, HistoryEdge::new);
    }
}
