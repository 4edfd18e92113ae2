package org.chipgraph.events.event;

import java.util.List;
import org.chipgraph.kernel.list.Condition;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.SqlFilter;
import org.chipgraph.kernel.list.SqlText;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Filters events by the elements of one of their lists: everything that is asked has to hold for one and
/// the same element. Each list has a subclass, which gives the input its name.
public abstract class ElementsFilter<W extends Where> implements Condition {

    @NonNull
    @Description("At least one for which all of this holds")
    public W some;

    private final String column;
    private final String keys;
    private final String element;

    /// `column` holds the list as JSON; `keys` are those of its elements that are asked for, with their SQL types;
    /// `element` is the SQL of an element with nothing but an id, for which a `?` stands.
    ElementsFilter(String column, String keys, String element) {
        this.column = column;
        this.keys = keys;
        this.element = element;
    }

    /// The condition on the id in `element`.
    abstract @Nullable IdFilter id(W some);

    @Override
    public void write(SqlText sql, String row) {
        String list = row + "." + column;
        sql.add("(");
        contained(sql, list);
        sql.add("exists (select 1 from jsonb_to_recordset(" + list + ") e(" + keys + ") where ");
        new SqlFilter("e").write(sql, some);
        sql.add("))");
    }

    // Says less than the condition on elements, but the list's index answers it.
    private void contained(SqlText sql, String list) {
        List<String> ids = named(id(some));
        if (ids.isEmpty()) {
            return;
        }
        String[] around = element.split("\\?");
        String separator = "(";
        for (String id : ids) {
            sql.add(separator + list + " @> jsonb_build_array(" + around[0])
                    .value(id, "text")
                    .add(around[1] + ")");
            separator = " or ";
        }
        sql.add(") and ");
    }

    private static List<String> named(@Nullable IdFilter filter) {
        if (filter == null) {
            return List.of();
        }
        if (filter.eq != null) {
            return List.of(filter.eq);
        }
        return filter.in == null ? List.of() : filter.in;
    }
}
