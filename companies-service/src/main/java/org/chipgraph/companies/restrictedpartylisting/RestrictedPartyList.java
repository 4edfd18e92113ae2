package org.chipgraph.companies.restrictedpartylisting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// A list of parties with whom trade is restricted.
@Enum
@Description("A list of parties with whom trade is restricted")
public enum RestrictedPartyList {
    @Description("Entity List, supplement 4 to part 744 of the EAR")
    ENTITY_LIST,
    @Description("Military End-User List, supplement 7 to part 744 of the EAR")
    MILITARY_END_USER,
    @Description("Unverified List, supplement 6 to part 744 of the EAR")
    UNVERIFIED_LIST,
    @Description("Specially Designated Nationals of the US Treasury")
    SDN,
    @Description("Another list")
    OTHER
}
