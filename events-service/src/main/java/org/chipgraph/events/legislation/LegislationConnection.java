package org.chipgraph.events.legislation;

import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of legislation.
@Description("A page of legislation")
public final class LegislationConnection extends Connection<Legislation, LegislationEdge> {

    LegislationConnection(Page<Legislation> page) {
        super(page, LegislationEdge::new);
    }
}
