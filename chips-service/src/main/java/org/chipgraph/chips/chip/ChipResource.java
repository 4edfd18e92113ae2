package org.chipgraph.chips.chip;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.rest.DocumentWrites;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Chips over REST.
@Path("/api/chips")
@Tag(name = "Chips")
public class ChipResource extends RecordResource<Chip> {

    public ChipResource(RecordLists lists, DocumentStore documents, DocumentWrites writes) {
        super(ChipLists.ALL, ChipOrder.sort(null), lists, documents, writes);
    }
}
