package org.chipgraph.events.source;

import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of sources.
@Description("A page of sources")
public final class SourceConnection extends Connection<Source, SourceEdge> {

    SourceConnection(Page<Source> page) {
        super(page, SourceEdge::new);
    }
}
