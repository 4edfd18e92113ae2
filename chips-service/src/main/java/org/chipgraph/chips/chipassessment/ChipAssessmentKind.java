package org.chipgraph.chips.chipassessment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What an assessment of a chip is about.
@Enum
@Description("What an assessment of a chip is about")
public enum ChipAssessmentKind {
    @Description("What it is seen as")
    CHARACTERISATION,
    @Description("Its place in a line of products")
    TIER,
    @Description("What it is said to be able to do")
    CAPABILITY,
    @Description("How it stands to another chip")
    COMPARISON,
    @Description("That it is the most of something")
    SUPERLATIVE,
    @Description("What it offers for its price")
    VALUE,
    @Description("Anything else")
    OTHER
}
