package org.chipgraph.events.legalforce;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whether a piece of legislation is enforced.
@Enum
@Description("Whether a piece of legislation is enforced")
public enum LegalEnforcement {
    @Description("The authorities enforce it")
    ENFORCED,
    @Description("The authorities do not enforce it for the time being")
    SUSPENDED,
    @Description("Nothing is known about it")
    UNKNOWN
}
