package org.chipgraph.kernel.list;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.chipgraph.kernel.list.Filter.Comparison;

/// Writes a [Where] as SQL over the columns of a record's row `r`.
final class SqlFilter {

    private final Class<?> entity;
    private final SqlText sql;

    SqlFilter(Class<?> entity, SqlText sql) {
        this.entity = entity;
        this.sql = sql;
    }

    void write(Where where) {
        sql.add("(true");
        for (Field field : where.getClass().getFields()) {
            switch (Where.valueOf(field, where)) {
                case null -> {}
                case Filter filter -> write(filter, Where.entityField(field));
                case Where not -> {
                    // "not" alone is null, which does not hold, where a column is null.
                    sql.add(" and ");
                    write(not);
                    sql.add(" is not true");
                }
                case List<?> members -> write(members, Where.isOr(field));
                default -> throw new IllegalStateException("no filter: " + field);
            }
        }
        sql.add(")");
    }

    private void write(List<?> members, boolean or) {
        sql.add(or ? " and (false" : " and (true");
        for (Object member : members) {
            sql.add(or ? " or " : " and ");
            write((Where) member);
        }
        sql.add(")");
    }

    private void write(Filter filter, String entityField) {
        String column = "r." + snakeCase(entityField);
        for (Comparison comparison : filter.comparisons()) {
            sql.add(" and ");
            if (filter instanceof FuzzyDateFilter) {
                fuzzy(comparison, column);
            } else if (List.class.isAssignableFrom(EntityField.of(entity, entityField).getType())) {
                list(comparison, column);
            } else {
                scalar(comparison, column);
            }
        }
    }

    private void scalar(Comparison comparison, String column) {
        Object operand = comparison.operand();
        switch (comparison.operator()) {
            case EXISTS -> sql.add(column).add(exists(operand));
            case EQ -> compare(column, " = ", operand);
            case NE -> compare(column, " is distinct from ", operand);
            case GT -> compare(column, " > ", operand);
            case GTE -> compare(column, " >= ", operand);
            case LT -> compare(column, " < ", operand);
            case LTE -> compare(column, " <= ", operand);
            case CONTAINS ->
                    sql.add("strpos(lower(" + column + "), lower(")
                            .value(operand, "text")
                            .add(")) > 0");
            case IN -> {
                List<String> texts = new ArrayList<>();
                ((Collection<?>) operand).forEach(one -> texts.add(one.toString()));
                sql.add("cast(" + column + " as text) = any(")
                        .value(texts.toArray(String[]::new), "text[]")
                        .add(")");
            }
            case WITHIN -> throw new IllegalStateException("only a fuzzy date lies within days");
        }
    }

    private void compare(String column, String operator, Object operand) {
        sql.add(column).add(operator).value(sqlValue(operand), sqlType(operand));
    }

    private void list(Comparison comparison, String column) {
        switch (comparison.operator()) {
            case CONTAINS ->
                    sql.add(column + " @> jsonb_build_array(")
                            .value(comparison.operand().toString(), "text")
                            .add(")");
            case EXISTS ->
                    sql.add("(jsonb_array_length(" + column + ") > 0) = ")
                            .value(comparison.operand(), "boolean");
            default -> throw new IllegalStateException(comparison.operator() + " on a list");
        }
    }

    private void fuzzy(Comparison comparison, String column) {
        String low = "coalesce(" + column + "_earliest, '-infinity')";
        String high = "coalesce(" + column + "_latest, 'infinity')";
        Object operand = comparison.operand();
        if (comparison.operator() == Operator.EXISTS) {
            sql.add(column + "_edtf").add(exists(operand));
            return;
        }
        sql.add(
                comparison.operator() == Operator.NE
                        ? "("
                        : "(" + column + "_edtf is not null and ");
        switch (comparison.operator()) {
            case GT -> compare(high, " > ", operand);
            case GTE -> compare(high, " >= ", operand);
            case LT -> compare(low, " < ", operand);
            case LTE -> compare(low, " <= ", operand);
            case EQ -> {
                compare(low, " <= ", operand);
                sql.add(" and ");
                compare(high, " >= ", operand);
            }
            case NE -> {
                sql.add(column + "_edtf is null or ");
                compare(low, " > ", operand);
                sql.add(" or ");
                compare(high, " < ", operand);
            }
            case WITHIN -> {
                compare(low, " >= ", ((DayRange) operand).from);
                sql.add(" and ");
                compare(high, " <= ", ((DayRange) operand).to);
            }
            default -> throw new IllegalStateException(comparison.operator() + " on a date");
        }
        sql.add(")");
    }

    private static String exists(Object operand) {
        return Boolean.TRUE.equals(operand) ? " is not null" : " is null";
    }

    private static Object sqlValue(Object operand) {
        return operand instanceof Enum<?> constant ? constant.name() : operand;
    }

    private static String sqlType(Object operand) {
        return switch (operand) {
            case LocalDate _ -> "date";
            case Integer _ -> "integer";
            case Boolean _ -> "boolean";
            default -> "text";
        };
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
