package org.chipgraph.kernel.auditlog;

import java.util.List;
import org.chipgraph.kernel.audit.AuditOutcome;
import org.chipgraph.kernel.list.DateTimeFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.IdListFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Filter on entries of the audit log.
@Input("AuditWhere")
@Description("Filter on entries of the audit log; everything that is given has to hold")
public class AuditWhere extends Where {

    /// Filter on how an attempt ended.
    @Input("AuditOutcomeFilter")
    @Description("Filter on how an attempt ended")
    public static class AuditOutcomeFilter extends EnumFilter<AuditOutcome> {}

    @Description("When it ended")
    public @Nullable DateTimeFilter at;

    @Description("The user's id")
    public @Nullable StringFilter userId;

    @Description("The user's name")
    public @Nullable StringFilter userName;

    @Description("What was asked")
    public @Nullable StringFilter operation;

    @Description("Ids of the records and claims that it was about")
    public @Nullable IdListFilter ids;

    @Description("How it ended")
    public @Nullable AuditOutcomeFilter outcome;

    @Description("Why it was refused")
    public @Nullable StringFilter code;

    @Description("Trace in which it happened")
    public @Nullable StringFilter traceId;

    @Description("All of these hold")
    public @Nullable List<@NonNull AuditWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull AuditWhere> or;

    @Description("This does not hold")
    public @Nullable AuditWhere not;
}
