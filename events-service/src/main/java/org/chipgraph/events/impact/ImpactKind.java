package org.chipgraph.events.impact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What an event did to an organization.
@Enum
@Description("What an event did to an organization")
public enum ImpactKind {
    @Description("Stock was written off, or purchase obligations charged")
    INVENTORY_CHARGE,
    @Description("Revenue of a period that is lost")
    REVENUE_LOSS,
    @Description("Revenue that could not be shipped in a period")
    UNSHIPPED_REVENUE,
    @Description("Sales lost, in no particular period")
    SALES_LOSS,
    @Description("Plans or work were upset")
    DISRUPTION,
    @Description("Anything else")
    OTHER
}
