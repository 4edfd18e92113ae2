package org.chipgraph.companies.listingstage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How far a listing has come.
@Enum
@Description("How far a listing has come")
public enum ListingStageValue {
    @Description("The organization prepares it")
    PREPARING,
    @Description("The exchange has accepted the application")
    ACCEPTED,
    @Description("The exchange's listing committee has approved it")
    REVIEW_PASSED,
    @Description("The securities regulator has registered it")
    REGISTERED,
    @Description("The shares are traded")
    LISTED,
    @Description("The application was withdrawn")
    WITHDRAWN
}
