package org.chipgraph.chips.marketavailability;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of availability may be asked.
@Input("MarketAvailabilityWhere")
@Description("Conditions on availability; all that are given have to hold")
public class MarketAvailabilityWhere extends ClaimWhere {

    @Input("MarketAvailabilityStateFilter")
    @Description("Filter on whether a chip is to be had")
    public static class MarketAvailabilityStateFilter extends EnumFilter<MarketAvailabilityState> {}

    @FilterOn("chipId")
    @Description("The chip")
    public @Nullable IdFilter chip;

    @Description("The country in which it is to be had")
    public @Nullable StringFilter market;

    @Description("Whether it is to be had")
    public @Nullable MarketAvailabilityStateFilter state;

    @Description("All of these hold")
    public @Nullable List<@NonNull MarketAvailabilityWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull MarketAvailabilityWhere> or;

    @Description("This does not hold")
    public @Nullable MarketAvailabilityWhere not;
}
