package org.chipgraph.kernel.list;

import java.math.BigDecimal;
import org.chipgraph.kernel.value.Decimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// An exact amount of money to compare with.
@Input("AmountWithCurrency")
@Description("An exact amount of money to compare with; amounts in other currencies never fit")
public class AmountWithCurrency {

    @NonNull
    @Description("The figure")
    public Decimal amount = new Decimal(BigDecimal.ZERO);

    @NonNull
    @Description("ISO 4217 code, for instance USD")
    public String currency = "";
}
