package org.chipgraph.events.legislation;

import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A piece of legislation in a list.
@Description("A piece of legislation in a list")
public final class LegislationEdge extends Edge<Legislation> {

    LegislationEdge(Page.Place<Legislation> place) {
        super(place);
    }
}
