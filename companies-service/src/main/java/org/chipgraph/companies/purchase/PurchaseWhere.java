package org.chipgraph.companies.purchase;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.QuantityFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of purchases may be asked.
@Input("PurchaseWhere")
@Description("Conditions on purchases; all that are given have to hold")
public class PurchaseWhere extends ClaimWhere {

    @FilterOn("buyerId")
    @Description("The organization that bought")
    public @Nullable IdFilter buyer;

    @FilterOn("sellerId")
    @Description("The organization that sold")
    public @Nullable IdFilter seller;

    @FilterOn("productId")
    @Description("The chip, family or group that was bought")
    public @Nullable IdFilter product;

    @Description("How many, in {piece}")
    public @Nullable QuantityFilter quantity;

    @FilterOn("periodLabel")
    @Description("Label of the period, for instance 2024")
    public @Nullable StringFilter period;

    @Description("All of these hold")
    public @Nullable List<@NonNull PurchaseWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull PurchaseWhere> or;

    @Description("This does not hold")
    public @Nullable PurchaseWhere not;
}
