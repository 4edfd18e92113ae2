package org.chipgraph.companies.organization;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.rest.DocumentWrites;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Organizations over REST.
@Path("/api/organizations")
@Tag(name = "Organizations")
public class OrganizationResource extends RecordResource<Organization> {

    public OrganizationResource(RecordLists lists, DocumentStore documents, DocumentWrites writes) {
        super(OrganizationLists.ALL, OrganizationOrder.sort(null), lists, documents, writes);
    }
}
