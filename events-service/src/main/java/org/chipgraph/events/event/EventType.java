package org.chipgraph.events.event;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What sort of event it is.
@Enum
@Description("What sort of event it is")
public enum EventType {
    @Description("An authority calls somebody in")
    REGULATORY_SUMMONS,
    @Description("An authority orders something")
    REGULATORY_ORDER,
    @Description("An authority advises, warns or asks")
    REGULATORY_GUIDANCE,
    @Description("A decision on single exports")
    EXPORT_CONTROL_DECISION,
    @Description("A general rule on exports")
    EXPORT_CONTROL_RULE,
    @Description("Somebody is put on a list of restricted parties")
    ENTITY_LISTING,
    @Description("A law is proposed")
    LEGISLATIVE_PROPOSAL,
    @Description("A policy is announced")
    POLICY_ANNOUNCEMENT,
    @Description("Somebody is accused of something")
    ALLEGATION,
    @Description("Somebody says something in public")
    STATEMENT,
    @Description("A visit")
    VISIT,
    @Description("A meeting")
    MEETING,
    @Description("A fair, exhibition or conference")
    EXHIBITION,
    @Description("A product is introduced")
    PRODUCT_LAUNCH,
    @Description("Production or delivery changes")
    SUPPLY_CHANGE,
    @Description("Companies of a market answer")
    MARKET_RESPONSE,
    @Description("The public or the trade reacts")
    REACTION,
    @Description("A company reports figures")
    FINANCIAL_REPORT,
    @Description("A step towards a stock exchange")
    LISTING_STAGE,
    @Description("Anything else")
    OTHER
}
