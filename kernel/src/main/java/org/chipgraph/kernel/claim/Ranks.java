package org.chipgraph.kernel.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Which ranks of claims to show.
@Enum
@Description("Which ranks of claims to show")
public enum Ranks {
    @Description(
            "Without deprecated claims, and without normal ones where a preferred one answers the same question")
    BEST,
    @Description("Without deprecated claims")
    NOT_DEPRECATED,
    @Description("All claims")
    ALL
}
