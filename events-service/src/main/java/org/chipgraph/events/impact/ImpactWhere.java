package org.chipgraph.events.impact;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.MoneyFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of impacts may be asked.
@Input("ImpactWhere")
@Description("Conditions on impacts; all that are given have to hold")
public class ImpactWhere extends ClaimWhere {

    @Input("ImpactKindFilter")
    @Description("Filter on what was done to the organization")
    public static class ImpactKindFilter extends EnumFilter<ImpactKind> {}

    @Input("ImpactStateFilter")
    @Description("Filter on how real an impact is")
    public static class ImpactStateFilter extends EnumFilter<ImpactState> {}

    @FilterOn("causeId")
    @Description("The event that brought it about")
    public @Nullable IdFilter cause;

    @FilterOn("organizationId")
    @Description("The organization that bears it")
    public @Nullable IdFilter organization;

    @Description("The chip by which it came about")
    public @Nullable IdFilter chip;

    @Description("What was done to the organization")
    public @Nullable ImpactKindFilter impactKind;

    @Description("How real it is")
    public @Nullable ImpactStateFilter state;

    @Description("What it costs")
    public @Nullable MoneyFilter amount;

    @FilterOn("periodLabel")
    @Description("Label of the period, for instance Q1 FY2026")
    public @Nullable StringFilter period;

    @FilterOn("text[].value")
    @Description("What is said of it, in any language")
    public @Nullable StringFilter text;

    @Description("All of these hold")
    public @Nullable List<@NonNull ImpactWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull ImpactWhere> or;

    @Description("This does not hold")
    public @Nullable ImpactWhere not;
}
