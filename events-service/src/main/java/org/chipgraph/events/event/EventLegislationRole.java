package org.chipgraph.events.event;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What an event has to do with legislation.
@Enum
@Description("What an event has to do with legislation")
public enum EventLegislationRole {
    @Description("The event rests on it")
    LEGAL_BASIS,
    @Description("The event brings it into being")
    ENACTS,
    @Description("The event changes it")
    AMENDS,
    @Description("The event takes it back")
    RESCINDS,
    @Description("The event answers it")
    RESPONDS_TO
}
