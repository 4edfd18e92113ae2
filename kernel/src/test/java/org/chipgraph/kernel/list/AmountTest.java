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

    @ParameterizedTest
    @CsvSource({
        // what is stated, the comparison, whether it fits
        "4, TBy/s, EQ, 32, Tbit/s, true",
        "4, TBy/s, GT, 3999.999999999999999999, GBy/s, true",
        "4, TBy/s, GTE, 4000.000000000000000001, GBy/s, false",
        "0.001, Tbit/s, EQ, 0.125, GBy/s, true",
        "0.125, GBy/s, LTE, 0.001, Tbit/s, true",
        "0.125, GBy/s, LT, 0.001, Tbit/s, false",
        "99999999999999999999999999999999999999.9, TBy/s, EQ, 99999999999999999999999999999999999999.9, TBy/s, true",
        "99999999999999999999999999999999999999.9, TBy/s, GT, 99999999999999999999999999999999999999.8, TBy/s, true",
        "0.00000000000000000000000000000000000001, Tbit/s, LT, 0.00000000000000000000000000000000000001, GBy/s, false",
        // units of other dimensions never fit, whatever the figure
        "4000, GBy, EQ, 4000, GBy/s, false",
        "4000, {TFLOPS}, GT, 1, {TOPS}, false",
        "4000, {TFLOPS}, LT, 9999, {TFLOPS}/{die}, false",
    })
    void aQuantityIsComparedExactlyInEveryUnitOfItsDimension(
            Decimal amount,
            String unit,
            Operator operator,
            String operand,
            String operandUnit,
            boolean fits)
            throws Exception {
        TestThing thing = new TestThing();
        thing.quantity = Quantity.of(Comparator.EQ, amount, null, null, Unit.of(unit));
        assertEquals(
                fits,
                WhereTest.fits(
                        "{\"quantity\": {\"%s\": {\"amount\": \"%s\", \"unit\": \"%s\"}}}"
                                .formatted(
                                        operator.name().toLowerCase(Locale.ROOT),
                                        operand,
                                        operandUnit),
                        thing));
    }
}
