package org.chipgraph.companies.organizationassessment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What is judged of an organization.
@Enum
@Description("What is judged of an organization")
public enum OrganizationAssessmentKind {
    @Description("How it competes")
    STRATEGY,
    @Description("Why it does something")
    MOTIVE,
    @Description("Where it stands in a market")
    MARKET_POSITION,
    @Description("What mood the market is in towards it")
    SENTIMENT,
    @Description("Anything else")
    OTHER
}
