package org.chipgraph.events.marketmove;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What moved on the stock exchange.
@Enum
@Description("What moved on the stock exchange")
public enum MarketMoveMetric {
    @Description("The price of the share, against the day before")
    PRICE_CHANGE,
    @Description("The value of the shares that changed hands")
    TURNOVER
}
