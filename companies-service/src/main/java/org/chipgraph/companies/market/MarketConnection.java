package org.chipgraph.companies.market;

import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of markets.
@Description("A page of markets")
public final class MarketConnection extends Connection<Market, MarketEdge> {

    MarketConnection(Page<Market> page) {
        super(page, MarketEdge::new);
    }
}
