package org.chipgraph.chips.marketavailability;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whether a chip is to be had.
@Enum
@Description("Whether a chip is to be had")
public enum MarketAvailabilityState {
    @Description("It is sold")
    ON_SALE,
    @Description("Sales are suspended")
    SUSPENDED,
    @Description("Sales have ended for good")
    DISCONTINUED,
    @Description("It is produced")
    IN_PRODUCTION,
    @Description("Production is halted")
    PRODUCTION_HALTED
}
