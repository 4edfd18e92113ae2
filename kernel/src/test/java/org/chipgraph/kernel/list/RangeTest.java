package org.chipgraph.kernel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether some possible amount fits a comparison.
class RangeTest {

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
            boolean fits) {
        Range<BigDecimal> stated =
                Range.of(Quantity.of(comparator, amount, min, max, Unit.of("W")));
        assertEquals(fits, stated.overlaps(Range.satisfying(operator, operand)));
        assertEquals(fits, Range.satisfying(operator, operand).overlaps(stated));
    }

    @Test
    void quantitiesCompareInBaseUnits() {
        Range<BigDecimal> terabytes =
                Range.of(
                        Quantity.of(Comparator.EQ, new Decimal("4"), null, null, Unit.of("TBy/s")));
        Range<BigDecimal> terabits =
                Range.of(
                        Quantity.of(
                                Comparator.EQ, new Decimal("32"), null, null, Unit.of("Tbit/s")));
        assertEquals(true, terabytes.overlaps(terabits));
        assertEquals(true, terabytes.overlaps(Range.exactly(new BigDecimal("4000.0"))));
    }

    @Test
    void anOpenDateReachesForEver() {
        assertEquals(
                true,
                Range.of(FuzzyDate.of("2025-04/..")).overlaps(Range.of(FuzzyDate.of("2999"))));
        assertEquals(
                false,
                Range.of(FuzzyDate.of("../2025-04")).overlaps(Range.of(FuzzyDate.of("2025-05"))));
    }

    @Test
    void onlyComparisonsHaveARange() {
        assertThrows(
                IllegalArgumentException.class, () -> Range.satisfying(Operator.CONTAINS, "x"));
    }
}
