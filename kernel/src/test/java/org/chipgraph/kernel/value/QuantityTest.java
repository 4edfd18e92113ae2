package org.chipgraph.kernel.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static final Unit WATT = Unit.of("W");

    @ParameterizedTest
    @CsvSource({
        "EQ, 1, , ",
        "APPROX, 1, , ",
        "LT, , , 1",
        "LTE, , , 1",
        "GT, , 1, ",
        "GTE, , 1, ",
        "BETWEEN, , 1, 2",
    })
    void aComparatorTakesItsFigures(
            Comparator comparator,
            @Nullable Decimal amount,
            @Nullable Decimal min,
            @Nullable Decimal max) {
        assertEquals(
                new Quantity(comparator, amount, min, max, WATT),
                Quantity.of(comparator, amount, min, max, WATT));
        assertEquals(
                new Money(comparator, amount, min, max, "CNY"),
                Money.of(comparator, amount, min, max, "CNY"));
    }

    @ParameterizedTest
    @CsvSource({
        "EQ, , , , EQ takes only amount",
        "EQ, 1, 1, , EQ takes only amount",
        "APPROX, , 1, 2, APPROX takes only amount",
        "LT, 1, , , LT takes only max",
        "LT, , 1, 2, LT takes only max",
        "LTE, , , , LTE takes only max",
        "GT, , , 1, GT takes only min",
        "GTE, 1, 1, , GTE takes only min",
        "BETWEEN, , 1, , BETWEEN takes min and max",
        "BETWEEN, 1, 1, 2, BETWEEN takes min and max",
        "BETWEEN, , 2, 1, min 2 is above max 1",
    })
    void otherFiguresAreRefused(
            Comparator comparator,
            @Nullable Decimal amount,
            @Nullable Decimal min,
            @Nullable Decimal max,
            String message) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Quantity.of(comparator, amount, min, max, WATT))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Money.of(comparator, amount, min, max, "USD"))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"usd", "$", "USDT", "RMB", "''"})
    void anUnknownCurrencyIsRefused(String currency) {
        assertEquals(
                "'" + currency + "' is not an ISO 4217 code such as USD or CNY",
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        Money.of(
                                                Comparator.EQ,
                                                new Decimal("1"),
                                                null,
                                                null,
                                                currency))
                        .getMessage());
    }

    @Test
    void aRangeMayBeOneFigure() {
        assertEquals(
                new Decimal("1"),
                Quantity.of(Comparator.BETWEEN, null, new Decimal("1"), new Decimal("1"), WATT)
                        .max());
    }
}
