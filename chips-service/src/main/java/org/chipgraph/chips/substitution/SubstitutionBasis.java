package org.chipgraph.chips.substitution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a substitution rests on.
@Enum
@Description("What a substitution rests on")
public enum SubstitutionBasis {
    @Description("Its maker or buyers mean it to replace the other")
    INTENDED,
    @Description("Measurements of both")
    BENCHMARKED,
    @Description("An analyst's judgement")
    ANALYST,
    @Description("The editors' judgement")
    EDITOR
}
