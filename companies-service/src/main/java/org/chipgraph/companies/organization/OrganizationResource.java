package org.chipgraph.companies.organization;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Organizations over REST.
@Path("/api/organizations")
@Tag(name = "Organizations")
public class OrganizationResource extends RecordResource<Organization> {

    public OrganizationResource(Records records, RecordLists lists) {
        super(OrganizationLists.ALL, OrganizationOrder.sort(null), records, lists);
    }
}
