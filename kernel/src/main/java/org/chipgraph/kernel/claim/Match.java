package org.chipgraph.kernel.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whether a claim surely holds on the day asked for.
@Enum
@Description("Whether a claim surely holds on the day asked for")
public enum Match {
    @Description("Holds on that day by every reading of its dates")
    CERTAIN,
    @Description("A fuzzy bound leaves doubt")
    POSSIBLE
}
