package org.chipgraph.companies.marketshare;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.QuantityFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of market shares may be asked.
@Input("MarketShareWhere")
@Description("Conditions on market shares; all that are given have to hold")
public class MarketShareWhere extends ClaimWhere {

    @FilterOn("organizationId")
    @Description("The organization that has the share")
    public @Nullable IdFilter organization;

    @FilterOn("marketId")
    @Description("The market")
    public @Nullable IdFilter market;

    @Description("The share, in %")
    public @Nullable QuantityFilter share;

    @Description("All of these hold")
    public @Nullable List<@NonNull MarketShareWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull MarketShareWhere> or;

    @Description("This does not hold")
    public @Nullable MarketShareWhere not;
}
