package org.chipgraph.kernel.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The editors' judgement on a claim.
@Enum
@Description("The editors' judgement on a claim")
public enum Rank {
    @Description("The best answer to its question; rankReason says why")
    PREFERRED,
    @Description("Not judged")
    NORMAL,
    @Description("Was wrong even when it was said; rankReason says why")
    DEPRECATED
}
