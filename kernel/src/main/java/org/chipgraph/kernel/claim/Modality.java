package org.chipgraph.kernel.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How firmly something is said.
@Enum
@Description("How firmly something is said")
public enum Modality {
    @Description("Said as a fact")
    ASSERTED,
    @Description("Passed on from others")
    REPORTED,
    @Description("An estimate")
    ESTIMATED,
    @Description("Said to be possible")
    POSSIBLE,
    @Description("Planned")
    PLANNED,
    @Description("Proposed")
    PROPOSED,
    @Description("Demanded")
    DEMANDED,
    @Description("Meant for a purpose")
    INTENDED,
    @Description("Being prepared")
    IN_PREPARATION,
    @Description("Could come about")
    POTENTIAL,
    @Description("An opinion")
    OPINION
}
