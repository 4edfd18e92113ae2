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

    /// A condition that the list's index answers. `element` is the SQL of an element with nothing but what the
    /// condition is on, for which a `?` stands.
    public record Indexed(@Nullable Filter filter, String element) {}

    private final String column;
    private final String columns;

    /// `column` holds the list as JSON; `columns` are the keys of its elements that are asked for, with their SQL types.
    protected ElementsFilter(String column, String columns) {
        this.column = column;
        this.columns = columns;
    }

    /// The conditions on what tells elements apart.
    protected abstract List<Indexed> indexed(W some);

    @Override
    public void write(SqlText sql, String row) {
        String list = row + "." + column;
        sql.add("(");
        indexed(some).forEach(condition -> contained(sql, list, condition));
        sql.add("exists (select 1 from jsonb_to_recordset(" + list + ") e(" + columns + ") where ");
        new SqlFilter("e").write(sql, some);
        sql.add("))");
    }

    // Says less than the condition on elements, but the list's index answers it.
    private static void contained(SqlText sql, String list, Indexed condition) {
        List<String> keys = named(condition.filter());
        if (keys.isEmpty()) {
            return;
        }
        String[] around = condition.element().split("\\?");
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
