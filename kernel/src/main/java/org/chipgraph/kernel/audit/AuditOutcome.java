package org.chipgraph.kernel.audit;

import org.eclipse.microprofile.graphql.Description;

/// How an attempt to change something ended.
@Description("How an attempt to change something ended")
public enum AuditOutcome {
    @Description("It was saved")
    ACCEPTED,
    @Description("Nothing was saved; the code says why")
    REFUSED
}
