package org.chipgraph.kernel.claim;

import io.smallrye.graphql.api.federation.Shareable;
import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A claim in a list.
@Shareable
@Description("A claim in a list")
public final class ClaimEdge extends Edge<Claim> {

    ClaimEdge(Page.Place<Claim> place) {
        super(place);
    }
}
