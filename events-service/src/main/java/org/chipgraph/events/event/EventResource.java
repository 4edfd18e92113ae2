package org.chipgraph.events.event;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.rest.DocumentWrites;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Events over REST.
@Path("/api/events")
@Tag(name = "Events")
public class EventResource extends RecordResource<Event> {

    public EventResource(RecordLists lists, DocumentStore documents, DocumentWrites writes) {
        super(EventLists.ALL, EventOrder.sort(null), lists, documents, writes);
    }
}
