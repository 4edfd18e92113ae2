package org.chipgraph.kernel.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.chipgraph.kernel.record.Stub;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.RecordRef;
import org.chipgraph.kernel.value.Unit;
import org.jspecify.annotations.Nullable;

/// Filters values in memory. A value with bounds fits a comparison when some possible value does.
final class FilterMatch {

    private FilterMatch() {}

    static boolean matches(Filter filter, @Nullable Object value) {
        return filter.comparisons().stream()
                .allMatch(comparison -> holds(comparison.operator(), comparison.operand(), value));
    }

    private static boolean holds(Operator operator, Object operand, @Nullable Object value) {
        if (operator == Operator.EXISTS) {
            boolean exists = value != null && !(value instanceof Collection<?> c && c.isEmpty());
            return operand.equals(exists);
        }
        if (value == null) {
            return operator == Operator.NE;
        }
        return switch (operator) {
            case NE -> !compares(Operator.EQ, operand, value);
            case IN ->
                    ((Collection<?>) operand)
                            .stream().anyMatch(one -> compares(Operator.EQ, one, value));
            case CONTAINS -> contains(operand, value);
            case WITHIN -> within((DayRange) operand, (FuzzyDate) value);
            case EQ, GT, GTE, LT, LTE -> compares(operator, operand, value);
            case EXISTS -> throw new IllegalStateException("handled above");
        };
    }

    private static boolean compares(Operator operator, Object operand, Object value) {
        return switch (value) {
            case FuzzyDate date ->
                    Range.of(date).overlaps(Range.satisfying(operator, (LocalDate) operand));
            case Quantity quantity -> compares(operator, (AmountWithUnit) operand, quantity);
            case Money money -> compares(operator, (AmountWithCurrency) operand, money);
            case LocalDate day ->
                    Range.exactly(day).overlaps(Range.satisfying(operator, (LocalDate) operand));
            case Integer number ->
                    Range.exactly(number).overlaps(Range.satisfying(operator, (Integer) operand));
            case Stub stub -> stub.id.equals(operand);
            case RecordRef ref -> ref.id().equals(operand);
            default -> value.toString().equals(operand.toString());
        };
    }

    private static boolean compares(Operator operator, AmountWithUnit operand, Quantity quantity) {
        Unit unit = operand.knownUnit();
        return unit.dimension().equals(quantity.unit().dimension())
                && Range.of(quantity)
                        .overlaps(
                                Range.satisfying(
                                        operator,
                                        operand.amount.number().multiply(unit.factor().number())));
    }

    private static boolean compares(Operator operator, AmountWithCurrency operand, Money money) {
        return operand.currency.equals(money.currency())
                && Range.of(money).overlaps(Range.satisfying(operator, operand.amount.number()));
    }

    private static boolean contains(Object operand, Object value) {
        if (value instanceof Collection<?> elements) {
            return elements.stream().anyMatch(element -> compares(Operator.EQ, operand, element));
        }
        return value.toString()
                .toLowerCase(Locale.ROOT)
                .contains(operand.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean within(DayRange range, FuzzyDate date) {
        return date.earliest() != null
                && date.latest() != null
                && !date.earliest().isBefore(range.from)
                && !date.latest().isAfter(range.to);
    }
}
