package org.chipgraph.companies.organization;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What an organization does in the chip industry.
@Enum
@Description("What an organization does in the chip industry")
public enum OrganizationRole {
    @Description("Designs chips")
    DESIGNER,
    @Description("Makes chips for others")
    FOUNDRY,
    @Description("Buys chips")
    BUYER,
    @Description("Makes or enforces rules")
    REGULATOR,
    @Description("Makes laws")
    LEGISLATOR,
    @Description("Reports")
    MEDIA,
    @Description("Does research")
    RESEARCHER,
    @Description("Gives expert judgement")
    EXPERT
}
