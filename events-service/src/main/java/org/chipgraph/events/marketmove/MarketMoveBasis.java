package org.chipgraph.events.marketmove;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// When within the day it was measured.
@Enum
@Description("When within the day it was measured")
public enum MarketMoveBasis {
    @Description("At the opening")
    OPEN,
    @Description("At the close")
    CLOSE,
    @Description("At some time of the day")
    INTRADAY,
    @Description("At the furthest point of the day")
    INTRADAY_PEAK,
    @Description("In trading after the close")
    AFTER_HOURS,
    @Description("In the first session of the day")
    FIRST_SESSION,
    @Description("As it was reported, without a time")
    REPORTED
}
