package org.chipgraph.companies.organization;

import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// An organization in a list.
@Description("An organization in a list")
public final class OrganizationEdge extends Edge<Organization> {

    OrganizationEdge(Page.Place<Organization> place) {
        super(place);
    }
}
