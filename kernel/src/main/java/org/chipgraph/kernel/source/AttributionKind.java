package org.chipgraph.kernel.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Who a statement comes from.
@Enum
@Description("Who a statement comes from")
public enum AttributionKind {
    @Description("An authority, in its own name")
    OFFICIAL,
    @Description("A company, in a filing")
    COMPANY_FILING,
    @Description("A company, outside filings")
    COMPANY_STATEMENT,
    @Description("A person with a name")
    NAMED_PERSON,
    @Description("Somebody whom the report does not name")
    UNNAMED_SOURCE,
    @Description("An expert whom the report does not name")
    UNNAMED_EXPERT,
    @Description("Members of a group, not named")
    UNNAMED_GROUP,
    @Description("Figures of a market or a market researcher")
    MARKET_DATA,
    @Description("The medium itself, telling")
    MEDIA_NARRATION,
    @Description("The medium itself, judging")
    MEDIA_OPINION,
    @Description("Our own editors")
    EDITOR
}
