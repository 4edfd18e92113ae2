package org.chipgraph.events.event;

import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// An event in a list.
@Description("An event in a list")
public final class EventEdge extends Edge<Event> {

    EventEdge(Page.Place<Event> place) {
        super(place);
    }
}
