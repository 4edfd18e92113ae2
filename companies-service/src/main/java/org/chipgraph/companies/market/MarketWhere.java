package org.chipgraph.companies.market;

import java.util.List;
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

    @Description("The id")
    public @Nullable IdFilter id;

    @Description("The country whose demand makes the market")
    public @Nullable StringFilter region;

    @Description("All of these hold")
    public @Nullable List<@NonNull MarketWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull MarketWhere> or;

    @Description("This does not hold")
    public @Nullable MarketWhere not;
}
