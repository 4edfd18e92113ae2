package org.chipgraph.companies.organization;

import java.util.List;
import org.chipgraph.kernel.list.DateFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What the filter on where an organization's shares are traded may ask.
@Input("ListingWhere")
@Description("Conditions on listings of shares; all that are given have to hold")
public class ListingWhere extends Where {

    @Description("The exchange, as ISO 10383 market identifier code")
    public @Nullable StringFilter exchange;

    @Description("Board of the exchange")
    public @Nullable StringFilter board;

    @Description("Under which the shares are traded")
    public @Nullable StringFilter ticker;

    @Description("First day of trading")
    public @Nullable DateFilter from;

    @Description("Day from which they are no longer traded")
    public @Nullable DateFilter to;

    @Description("All of these hold")
    public @Nullable List<@NonNull ListingWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull ListingWhere> or;

    @Description("This does not hold")
    public @Nullable ListingWhere not;
}
