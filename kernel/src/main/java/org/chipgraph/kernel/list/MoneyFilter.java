package org.chipgraph.kernel.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Filter on an amount of money; currencies are never converted, so only amounts in the named one can fit.
@Input("MoneyFilter")
@Description("Filter on an amount of money: whether some possible amount in this currency fits")
public class MoneyFilter extends Filter {

    @Description("Is this")
    public @Nullable AmountWithCurrency eq;

    @Description("Greater than")
    public @Nullable AmountWithCurrency gt;

    @Description("At least")
    public @Nullable AmountWithCurrency gte;

    @Description("Less than")
    public @Nullable AmountWithCurrency lt;

    @Description("At most")
    public @Nullable AmountWithCurrency lte;

    @Description("Whether it is set at all")
    public @Nullable Boolean exists;
}
