package org.chipgraph.events.legalforce;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whether a piece of legislation is in force.
@Enum
@Description("Whether a piece of legislation is in force")
public enum LegalForceValue {
    @Description("All of it")
    IN_FORCE,
    @Description("Parts of it")
    PARTLY_IN_FORCE,
    @Description("Not, or not yet")
    NOT_IN_FORCE,
    @Description("No more: it was taken back")
    RESCINDED
}
