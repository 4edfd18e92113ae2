package org.chipgraph.kernel.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Filters records by the elements of one of their lists: everything that is asked has to hold for one and
/// the same element. Each list has a subclass, which gives the input its name.
public abstract class ElementsFilter<W extends Where> implements Condition {

    @NonNull
    @Description("At least one for which all of this holds")
    public W some;

    private final String column;
    private final String columns;
    private final String element;

    /// `column` holds the list as JSON; `columns` are the keys of its elements that are asked for, with their SQL types;
    /// `element` is the SQL of an element with nothing but its [#key], for which a `?` stands.
    protected ElementsFilter(String column, String columns, String element) {
        this.column = column;
        this.columns = columns;
        this.element = element;
    }

    /// The condition on what tells elements apart best.
    protected abstract @Nullable Filter key(W some);

    @Override
    public void write(SqlText sql, String row) {
        String list = row + "." + column;
        sql.add("(");
        contained(sql, list);
        sql.add("exists (select 1 from jsonb_to_recordset(" + list + ") e(" + columns + ") where ");
        new SqlFilter("e").write(sql, some);
        sql.add("))");
    }

    // Says less than the condition on elements, but the list's index answers it.
    private void contained(SqlText sql, String list) {
        List<String> keys = named(key(some));
        if (keys.isEmpty()) {
            return;
        }
        String[] around = element.split("\\?");
        String separator = "(";
        for (String one : keys) {
            sql.add(separator + list + " @> jsonb_build_array(" + around[0])
                    .value(one, "text")
                    .add(around[1] + ")");
            separator = " or ";
        }
        sql.add(") and ");
    }

    private static List<String> named(@Nullable Filter filter) {
        if (filter == null) {
            return List.of();
        }
        for (Filter.Comparison comparison : filter.comparisons()) {
            switch (comparison.operator()) {
                case EQ -> {
                    return List.of(comparison.operand().toString());
                }
                case IN -> {
                    return ScalarColumn.texts(comparison.operand());
                }
                default -> {}
            }
        }
        return List.of();
    }
}
