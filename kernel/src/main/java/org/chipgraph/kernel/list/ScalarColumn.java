package org.chipgraph.kernel.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chipgraph.kernel.list.Filter.Comparison;

/// A column, or another SQL expression, with a single value.
record ScalarColumn(String expression) implements ComparisonSql {

    @Override
    public void write(SqlText sql, Comparison comparison) {
        Object operand = comparison.operand();
        switch (comparison.operator()) {
            case EXISTS -> sql.add(expression).add(ComparisonSql.exists(comparison));
            case EQ -> compare(sql, expression, " = ", operand);
            case NE -> compare(sql, expression, " is distinct from ", operand);
            case GT -> compare(sql, expression, " > ", operand);
            case GTE -> compare(sql, expression, " >= ", operand);
            case LT -> compare(sql, expression, " < ", operand);
            case LTE -> compare(sql, expression, " <= ", operand);
            case CONTAINS ->
                    sql.add("strpos(lower(" + expression + "), lower(")
                            .value(operand, "text")
                            .add(")) > 0");
            case IN ->
                    sql.add("cast(" + expression + " as text) = any(")
                            .value(texts(operand).toArray(String[]::new), "text[]")
                            .add(")");
            case WITHIN -> throw new IllegalStateException("only a fuzzy date lies within days");
        }
    }

    static void compare(SqlText sql, String expression, String operator, Object operand) {
        sql.add(expression).add(operator).value(sqlValue(operand), sqlType(operand));
    }

    static List<String> texts(Object operand) {
        List<String> texts = new ArrayList<>();
        ((Collection<?>) operand).forEach(one -> texts.add(one.toString()));
        return texts;
    }

    private static Object sqlValue(Object operand) {
        return operand instanceof Enum<?> constant ? constant.name() : operand;
    }

    private static String sqlType(Object operand) {
        return switch (operand) {
            case LocalDate _ -> "date";
            case Instant _ -> "timestamp with time zone";
            case Integer _ -> "integer";
            case Boolean _ -> "boolean";
            default -> "text";
        };
    }
}
