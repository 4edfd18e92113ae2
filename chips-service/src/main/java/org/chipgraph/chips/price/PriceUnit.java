package org.chipgraph.chips.price;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a price buys.
@Enum
@Description("What a price buys")
public enum PriceUnit {
    @Description("One chip")
    CHIP,
    @Description("One card")
    CARD,
    @Description("A server with eight of them")
    SERVER_8
}
