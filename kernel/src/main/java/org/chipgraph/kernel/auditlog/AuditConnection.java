package org.chipgraph.kernel.auditlog;

import io.smallrye.graphql.api.federation.Shareable;
import org.chipgraph.kernel.audit.AuditEntry;
import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of the audit log.
@Shareable
@Description("A page of the audit log, the newest first")
public final class AuditConnection extends Connection<AuditEntry, AuditEdge> {

    AuditConnection(Page<AuditEntry> page) {
        super(page, AuditEdge::new);
    }
}
