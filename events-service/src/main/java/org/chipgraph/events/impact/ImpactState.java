package org.chipgraph.events.impact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How real an impact is.
@Enum
@Description("How real an impact is")
public enum ImpactState {
    @Description("It has happened")
    ACTUAL,
    @Description("It is announced for a time to come")
    EXPECTED,
    @Description("It could happen, or could have happened")
    POTENTIAL
}
