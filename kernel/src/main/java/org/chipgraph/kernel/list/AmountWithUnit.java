package org.chipgraph.kernel.list;

import java.math.BigDecimal;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.value.Unit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// An exact amount to compare with.
@Input("AmountWithUnit")
@Description("An exact amount to compare with")
public class AmountWithUnit {

    @NonNull
    @Description("The figure")
    public Decimal amount = new Decimal(BigDecimal.ZERO);

    @NonNull
    @Description("Code of the unit, for instance TBy/s")
    public String unit = "";

    /// The same for the same amount, in whichever unit and with however many zeros it is written.
    BigDecimal inBaseUnit() {
        return amount.number().multiply(knownUnit().factor().number()).stripTrailingZeros();
    }

    /// The unit; an unknown code is a [ValidationProblem].
    Unit knownUnit() {
        try {
            return Unit.of(unit);
        } catch (IllegalArgumentException e) {
            throw new ValidationProblem("where.unit", String.valueOf(e.getMessage()));
        }
    }
}
