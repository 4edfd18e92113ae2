package org.chipgraph.kernel.list;

import java.math.BigDecimal;
import org.chipgraph.kernel.list.Filter.Comparison;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Unit;

/// The columns of a quantity or of an amount of money: a comparison asks whether some possible amount fits.
///
/// Quantities are compared with every unit of the dimension, money only within one currency. LT and GT exclude
/// their bound, so that `LT 5` does not match `gte: 5`.
record AmountColumns(String column) implements ComparisonSql {

    @Override
    public void write(SqlText sql, Comparison comparison) {
        switch (comparison.operand()) {
            case AmountWithUnit operand -> {
                String or = "(";
                for (Unit unit : Unit.ofDimension(operand.knownUnit().dimension())) {
                    sql.add(or + "(" + column + "_unit = ").value(unit.code(), "text").add(" and ");
                    compare(sql, comparison.operator(), operand.in(unit));
                    sql.add(")");
                    or = " or ";
                }
                sql.add(")");
            }
            case AmountWithCurrency operand -> {
                sql.add("(" + column + "_currency = ")
                        .value(operand.knownCurrency(), "text")
                        .add(" and ");
                compare(sql, comparison.operator(), operand.amount.number());
                sql.add(")");
            }
            default -> sql.add(column + "_comparator").add(ComparisonSql.exists(comparison));
        }
    }

    private void compare(SqlText sql, Operator operator, BigDecimal amount) {
        switch (operator) {
            case GT -> sql.add(high() + " > ").value(amount, "numeric");
            case LT -> sql.add(low() + " < ").value(amount, "numeric");
            case GTE -> reaches(sql, high(), " > ", amount, Comparator.LT);
            case LTE -> reaches(sql, low(), " < ", amount, Comparator.GT);
            case EQ -> {
                reaches(sql, high(), " > ", amount, Comparator.LT);
                sql.add(" and ");
                reaches(sql, low(), " < ", amount, Comparator.GT);
            }
            default -> throw new IllegalStateException(operator + " on an amount");
        }
    }

    /// The bound lies beyond the amount, or on it where its comparator does not exclude it.
    private void reaches(
            SqlText sql, String bound, String beyond, BigDecimal amount, Comparator excluding) {
        sql.add("(" + bound + beyond).value(amount, "numeric");
        sql.add(" or (" + bound + " = ").value(amount, "numeric");
        sql.add(" and " + column + "_comparator <> '" + excluding + "'))");
    }

    private String low() {
        return "coalesce(" + column + "_amount, " + column + "_min, '-infinity')";
    }

    private String high() {
        return "coalesce(" + column + "_amount, " + column + "_max, 'infinity')";
    }
}
