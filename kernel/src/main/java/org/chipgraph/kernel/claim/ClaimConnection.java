package org.chipgraph.kernel.claim;

import io.smallrye.graphql.api.federation.Shareable;
import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of claims of any type of one service.
@Shareable
@Description("A page of claims of any type")
public final class ClaimConnection extends Connection<Claim, ClaimEdge> {

    ClaimConnection(Page<Claim> page) {
        super(page, ClaimEdge::new);
    }
}
