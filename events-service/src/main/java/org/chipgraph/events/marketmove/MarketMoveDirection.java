package org.chipgraph.events.marketmove;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// In which direction it moved.
@Enum
@Description("In which direction it moved")
public enum MarketMoveDirection {
    @Description("Up")
    UP,
    @Description("Down")
    DOWN
}
