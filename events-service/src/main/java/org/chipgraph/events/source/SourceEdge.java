package org.chipgraph.events.source;

import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A source in a list.
@Description("A source in a list")
public final class SourceEdge extends Edge<Source> {

    SourceEdge(Page.Place<Source> place) {
        super(place);
    }
}
