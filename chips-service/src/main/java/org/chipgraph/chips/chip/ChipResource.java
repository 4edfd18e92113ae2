package org.chipgraph.chips.chip;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Chips over REST.
@Path("/api/chips")
@Tag(name = "Chips")
public class ChipResource extends RecordResource<Chip> {

    public ChipResource(Records records, RecordLists lists) {
        super(ChipLists.ALL, ChipOrder.sort(null), records, lists);
    }
}
