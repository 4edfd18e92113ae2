package org.chipgraph.kernel.auditlog;

import io.smallrye.graphql.api.federation.Shareable;
import org.chipgraph.kernel.audit.AuditEntry;
import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// An entry of the audit log in its place.
@Shareable
@Description("An entry of the audit log in its place")
public final class AuditEdge extends Edge<AuditEntry> {

    AuditEdge(Page.Place<AuditEntry> place) {
        super(place);
    }
}
