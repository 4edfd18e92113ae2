package org.chipgraph.companies.market;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.rest.DocumentWrites;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Markets over REST.
@Path("/api/markets")
@Tag(name = "Markets")
public class MarketResource extends RecordResource<Market> {

    public MarketResource(RecordLists lists, DocumentStore documents, DocumentWrites writes) {
        super(MarketLists.ALL, MarketOrder.sort(null), lists, documents, writes);
    }
}
