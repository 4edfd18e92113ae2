package org.chipgraph.events.demand;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whether a demand was met.
@Enum
@Description("Whether a demand was met")
public enum DemandFulfilment {
    @Description("Not yet")
    OPEN,
    @Description("It was met")
    FULFILLED,
    @Description("It was refused")
    REFUSED,
    @Description("Nothing is said about it")
    UNKNOWN
}
