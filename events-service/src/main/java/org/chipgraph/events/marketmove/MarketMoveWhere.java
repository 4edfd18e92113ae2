package org.chipgraph.events.marketmove;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.DateFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.MoneyFilter;
import org.chipgraph.kernel.list.QuantityFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of moves on stock exchanges may be asked.
@Input("MarketMoveWhere")
@Description("Conditions on moves on stock exchanges; all that are given have to hold")
public class MarketMoveWhere extends ClaimWhere {

    @Input("MarketMoveMetricFilter")
    @Description("Filter on what moved")
    public static class MarketMoveMetricFilter extends EnumFilter<MarketMoveMetric> {}

    @Input("MarketMoveBasisFilter")
    @Description("Filter on when within the day it was measured")
    public static class MarketMoveBasisFilter extends EnumFilter<MarketMoveBasis> {}

    @Input("MarketMoveDirectionFilter")
    @Description("Filter on the direction of a move")
    public static class MarketMoveDirectionFilter extends EnumFilter<MarketMoveDirection> {}

    @FilterOn("organizationId")
    @Description("The organization whose share moved")
    public @Nullable IdFilter organization;

    @Description("The exchange, for instance XHKG")
    public @Nullable StringFilter venue;

    @Description("The day of trading")
    public @Nullable DateFilter day;

    @Description("What moved")
    public @Nullable MarketMoveMetricFilter metric;

    @Description("When within the day it was measured")
    public @Nullable MarketMoveBasisFilter basis;

    @Description("In which direction it moved")
    public @Nullable MarketMoveDirectionFilter direction;

    @Description("By how much it moved, in % and without a sign")
    public @Nullable QuantityFilter change;

    @Description("The value of the shares that changed hands")
    public @Nullable MoneyFilter turnover;

    @Description("The price at the close")
    public @Nullable MoneyFilter close;

    @FilterOn("causeId")
    @Description("The event that is said to have moved it")
    public @Nullable IdFilter cause;

    @Description("All of these hold")
    public @Nullable List<@NonNull MarketMoveWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull MarketMoveWhere> or;

    @Description("This does not hold")
    public @Nullable MarketMoveWhere not;
}
