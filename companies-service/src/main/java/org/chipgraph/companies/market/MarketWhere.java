package org.chipgraph.companies.market;

import java.util.List;
import org.chipgraph.companies.marketshare.MarketShare;
import org.chipgraph.companies.marketshare.MarketShareWhere;
import org.chipgraph.kernel.claim.ClaimsFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of markets may be asked.
@Input("MarketWhere")
@Description("Conditions on markets; all that are given have to hold")
public class MarketWhere extends Where {

    @Input("MarketSharesFilter")
    @Description("Filter on shares of it")
    public static class SharesFilter extends ClaimsFilter<MarketShareWhere> {
        public SharesFilter() {
            super(MarketShare.class, "marketId");
        }
    }

    @Description("The id")
    public @Nullable IdFilter id;

    @FilterOn("names[].value")
    @Description("One of its names, in any language")
    public @Nullable StringFilter name;

    @Description("The country whose demand makes the market")
    public @Nullable StringFilter region;

    @Description("Shares of it: some claim fits")
    public @Nullable SharesFilter shares;

    @Description("All of these hold")
    public @Nullable List<@NonNull MarketWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull MarketWhere> or;

    @Description("This does not hold")
    public @Nullable MarketWhere not;
}
