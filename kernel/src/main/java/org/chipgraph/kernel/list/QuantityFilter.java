package org.chipgraph.kernel.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Filter on a quantity: bounds are compared in the base unit of the dimension, so TB/s and GB/s compare.
@Input("QuantityFilter")
@Description("Filter on a quantity, compared in base units: whether some possible amount fits")
public class QuantityFilter extends Filter {

    @Description("Is this")
    public @Nullable AmountWithUnit eq;

    @Description("Greater than")
    public @Nullable AmountWithUnit gt;

    @Description("At least")
    public @Nullable AmountWithUnit gte;

    @Description("Less than")
    public @Nullable AmountWithUnit lt;

    @Description("At most")
    public @Nullable AmountWithUnit lte;

    @Description("Whether it is set at all")
    public @Nullable Boolean exists;
}
