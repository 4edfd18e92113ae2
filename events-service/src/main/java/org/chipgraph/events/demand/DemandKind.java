package org.chipgraph.events.demand;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What is demanded.
@Enum
@Description("What is demanded")
public enum DemandKind {
    @Description("An explanation")
    EXPLANATION,
    @Description("Supporting material")
    EVIDENCE,
    @Description("That something be done")
    ACTION
}
