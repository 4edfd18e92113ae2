package org.chipgraph.companies.market;

import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A market in a list.
@Description("A market in a list")
public final class MarketEdge extends Edge<Market> {

    MarketEdge(Page.Place<Market> place) {
        super(place);
    }
}
