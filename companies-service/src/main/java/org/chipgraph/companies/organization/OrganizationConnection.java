package org.chipgraph.companies.organization;

import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of organizations.
@Description("A page of organizations")
public final class OrganizationConnection extends Connection<Organization, OrganizationEdge> {

    OrganizationConnection(Page<Organization> page) {
        super(page, OrganizationEdge::new);
    }
}
