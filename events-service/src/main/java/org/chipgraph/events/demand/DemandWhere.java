package org.chipgraph.events.demand;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.FuzzyDateFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of demands may be asked.
@Input("DemandWhere")
@Description("Conditions on demands; all that are given have to hold")
public class DemandWhere extends ClaimWhere {

    @Input("DemandKindFilter")
    @Description("Filter on what is demanded")
    public static class DemandKindFilter extends EnumFilter<DemandKind> {}

    @Input("DemandFulfilmentFilter")
    @Description("Filter on whether it was met")
    public static class DemandFulfilmentFilter extends EnumFilter<DemandFulfilment> {}

    @FilterOn("occasionId")
    @Description("The event at which it was demanded")
    public @Nullable IdFilter occasion;

    @Description("The organization that demands it")
    public @Nullable IdFilter by;

    @Description("The organization of which it is demanded")
    public @Nullable IdFilter addressee;

    @Description("What is demanded")
    public @Nullable DemandKindFilter demandKind;

    @Description("By when it is to be met")
    public @Nullable FuzzyDateFilter due;

    @Description("Whether it was met")
    public @Nullable DemandFulfilmentFilter fulfilment;

    @FilterOn("topic[].value")
    @Description("What the demand is about, in any language")
    public @Nullable StringFilter topic;

    @Description("All of these hold")
    public @Nullable List<@NonNull DemandWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull DemandWhere> or;

    @Description("This does not hold")
    public @Nullable DemandWhere not;
}
