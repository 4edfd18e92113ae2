package org.chipgraph.kernel.history;

import io.smallrye.graphql.api.federation.Shareable;
import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A change in a history.
@Shareable
@Description("A change in a history")
public final class HistoryEdge extends Edge<HistoryEntry> {

    HistoryEdge(Page.Place<HistoryEntry> place) {
        super(place);
    }
}
