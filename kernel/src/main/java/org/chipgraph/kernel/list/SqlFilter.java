package org.chipgraph.kernel.list;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.document.SqlNames;
import org.chipgraph.kernel.list.Filter.Comparison;

/// Writes a [Where] as SQL over the columns of an entity's row.
///
/// `constants` are fields of the filter that are the same for all rows, as SQL expressions.
public record SqlFilter(String row, Map<String, String> constants) {

    private static final String ELEMENTS = "[].";
    private static final String KEY = ".";

    public SqlFilter(String row) {
        this(row, Map.of());
    }

    public void write(SqlText sql, Where where) {
        sql.add("(true");
        for (Field field : where.getClass().getFields()) {
            switch (Where.valueOf(field, where)) {
                case null -> {}
                case Filter filter -> write(sql, filter, Where.paths(field));
                case Condition condition -> {
                    sql.add(" and ");
                    condition.write(sql, row);
                }
                case Where not -> {
                    // "not" alone is null, which does not hold, where a column is null.
                    sql.add(" and ");
                    write(sql, not);
                    sql.add(" is not true");
                }
                case List<?> members -> write(sql, members, Where.isOr(field));
                default -> throw new IllegalStateException("no filter: " + field);
            }
        }
        sql.add(")");
    }

    private void write(SqlText sql, List<?> members, boolean or) {
        sql.add(or ? " and (false" : " and (true");
        for (Object member : members) {
            sql.add(or ? " or " : " and ");
            write(sql, (Where) member);
        }
        sql.add(")");
    }

    private void write(SqlText sql, Filter filter, List<String> paths) {
        for (Comparison comparison : filter.comparisons()) {
            // What differs, or is absent, does so on every path.
            boolean every = comparison.operator() == Operator.NE || isAbsence(comparison);
            String separator = " and (";
            for (String path : paths) {
                sql.add(separator);
                column(path, filter).write(sql, comparison);
                separator = every ? " and " : " or ";
            }
            sql.add(")");
        }
    }

    private static boolean isAbsence(Comparison comparison) {
        return comparison.operator() == Operator.EXISTS
                && Boolean.FALSE.equals(comparison.operand());
    }

    private ComparisonSql column(String path, Filter filter) {
        String constant = constants.get(path);
        if (constant != null) {
            return new ScalarColumn(constant);
        }
        if (path.contains(ELEMENTS)) {
            String[] parts = path.split("\\[]\\.", 2);
            return new JsonElements(column(parts[0]), parts[1], isListFilter(filter));
        }
        if (path.contains(KEY)) {
            String[] parts = path.split("\\.", 2);
            return isListFilter(filter)
                    ? new JsonKeyList(column(parts[0]), parts[1])
                    : new JsonKey(column(parts[0]), parts[1]);
        }
        return switch (filter) {
            case FuzzyDateFilter _ -> new FuzzyDateColumns(column(path));
            case QuantityFilter _, MoneyFilter _ -> new AmountColumns(column(path));
            default ->
                    isListFilter(filter)
                            ? new ListColumn(column(path))
                            : new ScalarColumn(column(path));
        };
    }

    private static boolean isListFilter(Filter filter) {
        return filter instanceof IdListFilter
                || filter instanceof StringListFilter
                || filter instanceof EnumListFilter<?>;
    }

    private String column(String field) {
        return row + "." + SqlNames.column(field);
    }
}
