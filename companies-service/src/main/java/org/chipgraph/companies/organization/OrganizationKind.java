package org.chipgraph.companies.organization;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What sort of organization it is.
@Enum
@Description("What sort of organization it is")
public enum OrganizationKind {
    @Description("A company")
    COMPANY,
    @Description("An authority")
    AUTHORITY,
    @Description("A government or parliament")
    GOVERNMENT,
    @Description("A medium")
    MEDIA,
    @Description("A research organization")
    RESEARCH,
    @Description("Several organizations that are spoken of as one")
    GROUP,
    @Description("Speakers whom a report does not name")
    UNNAMED
}
