package org.chipgraph.events.source;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.rest.DocumentWrites;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Sources over REST.
@Path("/api/sources")
@Tag(name = "Sources")
public class SourceResource extends RecordResource<Source> {

    public SourceResource(RecordLists lists, DocumentStore documents, DocumentWrites writes) {
        super(SourceLists.ALL, SourceOrder.sort(null), lists, documents, writes);
    }
}
