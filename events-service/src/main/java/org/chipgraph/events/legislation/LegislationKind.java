package org.chipgraph.events.legislation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What sort of legislation it is.
@Enum
@Description("What sort of legislation it is")
public enum LegislationKind {
    @Description("A law in force or passed")
    STATUTE,
    @Description("A rule of an authority")
    RULE,
    @Description("A proposed law")
    BILL,
    @Description("Guidance of an authority")
    GUIDANCE,
    @Description("A body of rules, spoken of as one")
    REGIME
}
