package org.chipgraph.kernel.list;

import org.chipgraph.kernel.list.Filter.Comparison;

/// The columns of a fuzzy date: a comparison asks whether some possible day fits, `within` whether all do.
record FuzzyDateColumns(String column) implements ComparisonSql {

    @Override
    public void write(SqlText sql, Comparison comparison) {
        String low = "coalesce(" + column + "_earliest, '-infinity')";
        String high = "coalesce(" + column + "_latest, 'infinity')";
        Object operand = comparison.operand();
        if (comparison.operator() == Operator.EXISTS) {
            sql.add(column + "_edtf").add(ComparisonSql.exists(comparison));
            return;
        }
        sql.add(
                comparison.operator() == Operator.NE
                        ? "("
                        : "(" + column + "_edtf is not null and ");
        switch (comparison.operator()) {
            case GT -> ScalarColumn.compare(sql, high, " > ", operand);
            case GTE -> ScalarColumn.compare(sql, high, " >= ", operand);
            case LT -> ScalarColumn.compare(sql, low, " < ", operand);
            case LTE -> ScalarColumn.compare(sql, low, " <= ", operand);
            case EQ -> {
                ScalarColumn.compare(sql, low, " <= ", operand);
                sql.add(" and ");
                ScalarColumn.compare(sql, high, " >= ", operand);
            }
            case NE -> {
                sql.add(column + "_edtf is null or ");
                ScalarColumn.compare(sql, low, " > ", operand);
                sql.add(" or ");
                ScalarColumn.compare(sql, high, " < ", operand);
            }
            case WITHIN -> {
                DayRange days = ((DayRange) operand).checked();
                ScalarColumn.compare(sql, low, " >= ", days.from);
                sql.add(" and ");
                ScalarColumn.compare(sql, high, " <= ", days.to);
            }
            default -> throw new IllegalStateException(comparison.operator() + " on a date");
        }
        sql.add(")");
    }
}
