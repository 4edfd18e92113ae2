package org.chipgraph.events.event;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Part that somebody or something has in an event.
@Enum
@Description("Part that somebody or something has in an event")
public enum ParticipantRole {
    @Description("The authority that acts")
    AUTHORITY,
    @Description("Called in by an authority")
    SUMMONED_PARTY,
    @Description("The product that it is about")
    PRODUCT_CONCERNED,
    @Description("Is given a licence")
    LICENSEE,
    @Description("Says something")
    SPEAKER,
    @Description("Is told something")
    AUDIENCE,
    @Description("Receives visitors")
    HOST,
    @Description("Visits")
    VISITOR,
    @Description("Takes part")
    PARTICIPANT,
    @Description("Proposes something")
    PROPOSER,
    @Description("Is what the event is about")
    SUBJECT,
    @Description("Bears the effects")
    AFFECTED,
    @Description("Issues securities or a document")
    ISSUER,
    @Description("Supplies the product")
    SUPPLIER
}
