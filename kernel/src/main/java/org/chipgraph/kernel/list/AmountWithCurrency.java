package org.chipgraph.kernel.list;

import java.math.BigDecimal;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.value.Money;
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

    /// The currency; an unknown code is a [ValidationProblem].
    String knownCurrency() {
        try {
            return Money.checkCurrency(currency);
        } catch (IllegalArgumentException e) {
            throw new ValidationProblem("where.currency", String.valueOf(e.getMessage()));
        }
    }
}
