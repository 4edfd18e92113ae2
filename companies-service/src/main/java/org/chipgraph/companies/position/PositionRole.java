package org.chipgraph.companies.position;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What sort of position it is.
@Enum
@Description("What sort of position it is")
public enum PositionRole {
    @Description("Founder")
    FOUNDER,
    @Description("Chief executive")
    CHIEF_EXECUTIVE,
    @Description("Chair of the board")
    CHAIR,
    @Description("Another executive")
    EXECUTIVE,
    @Description("Official of an authority or government")
    OFFICIAL,
    @Description("Member of a parliament")
    LEGISLATOR,
    @Description("Anything else")
    OTHER
}
