package org.chipgraph.kernel.input;

import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// An amount of money.
@Input("MoneyInput")
@Description("An amount of money in the currency in which it was said")
public class MoneyInput {
    @NonNull
    @Description("Which of amount, min and max are set, and how they are meant")
    public Comparator comparator;

    @Description("The figure, for EQ and APPROX")
    public @Nullable Decimal amount;

    @Description("Lower bound, for GT, GTE and BETWEEN")
    public @Nullable Decimal min;

    @Description("Upper bound, for LT, LTE and BETWEEN")
    public @Nullable Decimal max;

    @NonNull
    @Description("ISO 4217 code, for instance USD")
    public String currency;
}
