package org.chipgraph.chips.spec;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.QuantityFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of specs may be asked.
@Input("SpecWhere")
@Description("Conditions on specs; all that are given have to hold")
public class SpecWhere extends ClaimWhere {

    @Input("SpecAttributeFilter")
    @Description("Filter on what is measured")
    public static class SpecAttributeFilter extends EnumFilter<SpecAttribute> {}

    @Input("NumberFormatFilter")
    @Description("Filter on the number format")
    public static class NumberFormatFilter extends EnumFilter<NumberFormat> {}

    @Input("SparsityFilter")
    @Description("Filter on sparsity")
    public static class SparsityFilter extends EnumFilter<Sparsity> {}

    @FilterOn("chipId")
    @Description("The chip that the spec is about")
    public @Nullable IdFilter chip;

    @Description("What is measured")
    public @Nullable SpecAttributeFilter attribute;

    @Description("The figure")
    public @Nullable QuantityFilter quantity;

    @Description("The text")
    public @Nullable StringFilter valueText;

    @Description("The number format")
    public @Nullable NumberFormatFilter numberFormat;

    @Description("Whether skipped zeros count")
    public @Nullable SparsityFilter sparsity;

    @Description("All of these hold")
    public @Nullable List<@NonNull SpecWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull SpecWhere> or;

    @Description("This does not hold")
    public @Nullable SpecWhere not;
}
