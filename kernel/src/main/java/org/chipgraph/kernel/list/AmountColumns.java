package org.chipgraph.kernel.list;

import java.math.BigDecimal;
import org.chipgraph.kernel.list.Filter.Comparison;
import org.chipgraph.kernel.value.Comparator;

/// The columns of a quantity or of an amount of money: a comparison asks whether some possible amount fits.
///
/// Quantities are compared in the base unit of their dimension, money only within one currency. LT and GT exclude
/// their bound, so that `LT 5` does not match `gte: 5`.
record AmountColumns(String column) implements ComparisonSql {

    /// Between which amounts it lies, as SQL.
    private record Bounds(String low, String high) {}

    @Override
    public void write(SqlText sql, Comparison comparison) {
        switch (comparison.operand()) {
            case AmountWithUnit operand -> {
                sql.add("(" + column + "_dimension = ")
                        .value(operand.knownUnit().dimension(), "text")
                        .add(" and ");
                compare(sql, inBaseUnit(), comparison.operator(), operand.inBaseUnit());
                sql.add(")");
            }
            case AmountWithCurrency operand -> {
                sql.add("(" + column + "_currency = ")
                        .value(operand.knownCurrency(), "text")
                        .add(" and ");
                compare(sql, asStated(), comparison.operator(), operand.amount.number());
                sql.add(")");
            }
            default -> sql.add(column + "_comparator").add(ComparisonSql.exists(comparison));
        }
    }

    private void compare(SqlText sql, Bounds bounds, Operator operator, BigDecimal amount) {
        switch (operator) {
            case GT -> sql.add(bounds.high + " > ").value(amount, "numeric");
            case LT -> sql.add(bounds.low + " < ").value(amount, "numeric");
            case GTE -> reaches(sql, bounds.high, ">", amount, Comparator.LT);
            case LTE -> reaches(sql, bounds.low, "<", amount, Comparator.GT);
            case EQ -> {
                reaches(sql, bounds.high, ">", amount, Comparator.LT);
                sql.add(" and ");
                reaches(sql, bounds.low, "<", amount, Comparator.GT);
            }
            default -> throw new IllegalStateException(operator + " on an amount");
        }
    }

    /// The bound lies beyond the amount, or on it where its comparator does not exclude it.
    private void reaches(
            SqlText sql, String bound, String beyond, BigDecimal amount, Comparator excluding) {
        // The first comparison follows from the others: it is the one that an index answers.
        sql.add("(" + bound + " " + beyond + "= ").value(amount, "numeric");
        sql.add(" and (" + bound + " " + beyond + " ").value(amount, "numeric");
        sql.add(" or " + column + "_comparator <> '" + excluding + "'))");
    }

    /// Generated columns, which indexes hold.
    private Bounds inBaseUnit() {
        return new Bounds(column + "_low", column + "_high");
    }

    private Bounds asStated() {
        return new Bounds(
                "coalesce(" + column + "_amount, " + column + "_min, '-infinity')",
                "coalesce(" + column + "_amount, " + column + "_max, 'infinity')");
    }
}
