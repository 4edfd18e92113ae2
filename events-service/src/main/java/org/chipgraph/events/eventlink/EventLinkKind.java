package org.chipgraph.events.eventlink;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How one event stands to another.
@Enum
@Description("How one event stands to another")
public enum EventLinkKind {
    @Description("Brought it about")
    CAUSED,
    @Description("Answers it")
    RESPONDS_TO,
    @Description("Came before it")
    PRECEDED,
    @Description("Changes it")
    AMENDS,
    @Description("Is at odds with it")
    CONTRADICTS
}
