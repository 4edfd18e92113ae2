package org.chipgraph.events.legislation;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.rest.DocumentWrites;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Legislation over REST.
@Path("/api/legislations")
@Tag(name = "Legislations")
public class LegislationResource extends RecordResource<Legislation> {

    public LegislationResource(RecordLists lists, DocumentStore documents, DocumentWrites writes) {
        super(LegislationLists.ALL, LegislationOrder.sort(null), lists, documents, writes);
    }
}
