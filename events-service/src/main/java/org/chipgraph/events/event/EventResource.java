package org.chipgraph.events.event;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Events over REST.
@Path("/api/events")
@Tag(name = "Events")
public class EventResource extends RecordResource<Event> {

    public EventResource(Records records, RecordLists lists) {
        super(EventLists.ALL, EventOrder.sort(null), records, lists);
    }
}
