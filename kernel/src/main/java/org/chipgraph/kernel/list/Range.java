package org.chipgraph.kernel.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.Unit;
import org.jspecify.annotations.Nullable;

/// The values that something may have: an interval whose ends may be open (null) and may be excluded.
record Range<T extends Comparable<? super T>>(
        @Nullable T low, boolean lowIncluded, @Nullable T high, boolean highIncluded) {

    static <T extends Comparable<? super T>> Range<T> exactly(T value) {
        return new Range<>(value, true, value, true);
    }

    static Range<LocalDate> of(FuzzyDate date) {
        return new Range<>(date.earliest(), true, date.latest(), true);
    }

    /// The quantity's bounds in the base unit of its dimension.
    static Range<BigDecimal> of(Quantity quantity) {
        return of(
                quantity.comparator(),
                base(quantity.amount(), quantity.unit()),
                base(quantity.min(), quantity.unit()),
                base(quantity.max(), quantity.unit()));
    }

    static Range<BigDecimal> of(Money money) {
        return of(
                money.comparator(),
                number(money.amount()),
                number(money.min()),
                number(money.max()));
    }

    private static Range<BigDecimal> of(
            Comparator comparator,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) {
        return switch (comparator) {
            case EQ, APPROX -> new Range<>(amount, true, amount, true);
            case LT -> new Range<>(null, false, max, false);
            case LTE -> new Range<>(null, false, max, true);
            case GT -> new Range<>(min, false, null, false);
            case GTE -> new Range<>(min, true, null, false);
            case BETWEEN -> new Range<>(min, true, max, true);
        };
    }

    /// The values for which the comparison with `operand` holds.
    static <T extends Comparable<? super T>> Range<T> satisfying(Operator operator, T operand) {
        return switch (operator) {
            case GT -> new Range<>(operand, false, null, false);
            case GTE -> new Range<>(operand, true, null, false);
            case LT -> new Range<>(null, false, operand, false);
            case LTE -> new Range<>(null, false, operand, true);
            case EQ, NE -> exactly(operand);
            case IN, CONTAINS, WITHIN, EXISTS ->
                    throw new IllegalArgumentException(operator + " compares no order");
        };
    }

    boolean overlaps(Range<T> other) {
        return reaches(low, lowIncluded, other.high, other.highIncluded)
                && reaches(other.low, other.lowIncluded, high, highIncluded);
    }

    static @Nullable BigDecimal base(@Nullable Decimal amount, Unit unit) {
        return amount == null ? null : amount.number().multiply(unit.factor().number());
    }

    private static @Nullable BigDecimal number(@Nullable Decimal amount) {
        return amount == null ? null : amount.number();
    }

    private static <T extends Comparable<? super T>> boolean reaches(
            @Nullable T low, boolean lowIncluded, @Nullable T high, boolean highIncluded) {
        if (low == null || high == null) {
            return true;
        }
        int order = low.compareTo(high);
        return order < 0 || (order == 0 && lowIncluded && highIncluded);
    }
}
