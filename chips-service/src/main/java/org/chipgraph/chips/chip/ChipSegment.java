package org.chipgraph.chips.chip;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a chip is made for.
@Enum
@Description("What a chip is made for")
public enum ChipSegment {
    @Description("Data centres")
    DATACENTER,
    @Description("Graphics cards for consumers")
    CONSUMER_GRAPHICS,
    @Description("Devices at the edge")
    EDGE,
    @Description("Vehicles")
    AUTOMOTIVE,
    @Description("Anything else")
    OTHER
}
