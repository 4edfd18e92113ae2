package org.chipgraph.chips.price;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
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

/// What a list of prices may be asked.
@Input("PriceWhere")
@Description("Conditions on prices; all that are given have to hold")
public class PriceWhere extends ClaimWhere {

    @Input("PriceUnitFilter")
    @Description("Filter on what a price buys")
    public static class PriceUnitFilter extends EnumFilter<PriceUnit> {}

    @FilterOn("chipId")
    @Description("The chip that has the price")
    public @Nullable IdFilter chip;

    @Description("The price")
    public @Nullable MoneyFilter amount;

    @Description("What the price buys")
    public @Nullable PriceUnitFilter per;

    @Description("The country in which it is asked")
    public @Nullable StringFilter market;

    @FilterOn("comparedWithId")
    @Description("The chip whose price it is compared with")
    public @Nullable IdFilter comparedWith;

    @Description("How much more it costs than that chip, in per cent; negative = cheaper")
    public @Nullable QuantityFilter difference;

    @Description("All of these hold")
    public @Nullable List<@NonNull PriceWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull PriceWhere> or;

    @Description("This does not hold")
    public @Nullable PriceWhere not;
}
