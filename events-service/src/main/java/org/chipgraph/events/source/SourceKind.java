package org.chipgraph.events.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What sort of source it is.
@Enum
@Description("What sort of source it is")
public enum SourceKind {
    @Description("Published by an authority")
    OFFICIAL,
    @Description("An authority's text, published elsewhere")
    OFFICIAL_REPRINT,
    @Description("A filing, at the authority or the company")
    COMPANY_FILING,
    @Description("A copy of a filing, published elsewhere")
    COMPANY_FILING_COPY,
    @Description("A news medium")
    NEWS,
    @Description("A news medium's text, published elsewhere")
    NEWS_REPRINT,
    @Description("A medium of the trade")
    TRADE_PRESS,
    @Description("A law firm's advice")
    LAW_FIRM,
    @Description("A reference work or database")
    REFERENCE,
    @Description("Gathers others' reports")
    AGGREGATOR,
    @Description("A copy of unclear standing")
    REPOST,
    @Description("Users' posts")
    FORUM
}
