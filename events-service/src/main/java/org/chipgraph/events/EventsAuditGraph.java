package org.chipgraph.events;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.chipgraph.kernel.auditlog.AuditConnection;
import org.chipgraph.kernel.auditlog.AuditLog;
import org.chipgraph.kernel.auditlog.AuditWhere;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.security.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// The audit log of this service in GraphQL.
@GraphQLApi
@ReportsProblems
@DenyAll
public class EventsAuditGraph {

    private final AuditLog log;

    public EventsAuditGraph(AuditLog log) {
        this.log = log;
    }

    @Query
    @RolesAllowed(Roles.ADMIN)
    @Description(AuditLog.DESCRIPTION)
    public @Nullable AuditConnection eventsAuditLog(
            @Description("Only entries for which this holds") @Nullable AuditWhere where,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many of the last ones, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return log.page(where, first, after, last, before);
    }
}
