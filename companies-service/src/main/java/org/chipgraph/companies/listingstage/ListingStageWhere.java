package org.chipgraph.companies.listingstage;

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

/// What a list of stages of listings may be asked.
@Input("ListingStageWhere")
@Description("Conditions on stages of listings; all that are given have to hold")
public class ListingStageWhere extends ClaimWhere {

    @Input("ListingStageValueFilter")
    @Description("Filter on the stage")
    public static class ListingStageValueFilter extends EnumFilter<ListingStageValue> {}

    @FilterOn("organizationId")
    @Description("The organization whose shares are listed")
    public @Nullable IdFilter organization;

    @Description("The exchange, for instance XSHG")
    public @Nullable StringFilter exchange;

    @Description("Board of the exchange, for instance STAR")
    public @Nullable StringFilter board;

    @Description("How far it has come")
    public @Nullable ListingStageValueFilter stage;

    @Description("Price at which the shares are issued")
    public @Nullable MoneyFilter issuePrice;

    @Description("All of these hold")
    public @Nullable List<@NonNull ListingStageWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull ListingStageWhere> or;

    @Description("This does not hold")
    public @Nullable ListingStageWhere not;
}
