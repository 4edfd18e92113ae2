package org.chipgraph.events.event;

import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of events.
@Description("A page of events")
public final class EventConnection extends Connection<Event, EventEdge> {

    EventConnection(Page<Event> page) {
        super(page, EventEdge::new);
    }
}
