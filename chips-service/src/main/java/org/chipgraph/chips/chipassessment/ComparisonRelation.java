package org.chipgraph.chips.chipassessment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How one chip stands to another.
@Enum
@Description("How one chip stands to another")
public enum ComparisonRelation {
    @Description("Below the other")
    LOWER,
    @Description("About equal to the other")
    SIMILAR,
    @Description("Above the other")
    HIGHER
}
