package org.chipgraph.kernel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether some possible amount fits a comparison.
class AmountTest {

    @ParameterizedTest
    @CsvSource({
        // what is stated, the comparison, whether it fits
        "EQ, 5, , , EQ, 5, true",
        "EQ, 5, , , EQ, 5.0, true",
        "EQ, 5, , , EQ, 6, false",
        "EQ, 5, , , GT, 5, false",
        "EQ, 5, , , GTE, 5, true",
        "EQ, 5, , , LT, 5, false",
        "EQ, 5, , , LTE, 5, true",
        "APPROX, 5, , , EQ, 5, true",
        "APPROX, 5, , , GT, 5, false",
        // LT 5 does not match gte: 5
        "LT, , , 5, GTE, 5, false",
        "LT, , , 5, GT, 4, true",
        "LT, , , 5, EQ, 5, false",
        "LT, , , 5, LT, 1, true",
        "LTE, , , 5, GTE, 5, true",
        "LTE, , , 5, GT, 5, false",
        "GT, , 5, , LTE, 5, false",
        "GT, , 5, , LT, 6, true",
        "GT, , 5, , GTE, 100, true",
        "GTE, , 5, , LTE, 5, true",
        "GTE, , 5, , LT, 5, false",
        "BETWEEN, , 5, 7, EQ, 6, true",
        "BETWEEN, , 5, 7, LT, 5, false",
        "BETWEEN, , 5, 7, LTE, 5, true",
        "BETWEEN, , 5, 7, GT, 7, false",
        "BETWEEN, , 5, 7, GTE, 7, true",
    })
    void aQuantityFitsWhenSomePossibleAmountDoes(
            Comparator comparator,
            @Nullable Decimal amount,
            @Nullable Decimal min,
            @Nullable Decimal max,
            Operator operator,
            BigDecimal operand,
            boolean fits)
            throws Exception {
        TestThing thing = new TestThing();
        thing.quantity = Quantity.of(comparator, amount, min, max, Unit.of("W"));
        thing.price = Money.of(comparator, amount, min, max, "USD");
        String asked = "{\"%s\": {\"%s\": {\"amount\": \"%s\", \"%s\": \"%s\"}}}";
        String name = operator.name().toLowerCase(Locale.ROOT);
        assertEquals(
                fits,
                WhereTest.fits(asked.formatted("quantity", name, operand, "unit", "W"), thing));
        assertEquals(
                fits,
                WhereTest.fits(asked.formatted("price", name, operand, "currency", "USD"), thing));
    }
}
