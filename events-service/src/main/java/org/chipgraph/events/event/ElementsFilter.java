package org.chipgraph.events.event;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chipgraph.kernel.document.Documents;
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

    /// `column` holds the list as JSON; `keys` are those of its elements that are asked for, with their SQL types.
    ElementsFilter(String column, String keys) {
        this.column = column;
        this.keys = keys;
    }

    /// Elements of which the list has to contain one, as far as `some` names ids; empty where it names none.
    abstract List<Object> containing(W some);

    @Override
    public void write(SqlText sql, String row) {
        String list = row + "." + column;
        sql.add("(");
        // Says less than what follows, but the list's index answers it.
        String separator = "(";
        for (Object element : containing(some)) {
            sql.add(separator + list + " @> ").value(json(List.of(element)), "jsonb");
            separator = " or ";
        }
        sql.add(separator.equals("(") ? "" : ") and ");
        sql.add("exists (select 1 from jsonb_to_recordset(" + list + ") e(" + keys + ") where ");
        new SqlFilter("e").write(sql, some);
        sql.add("))");
    }

    /// The elements that hold one of the ids which the filter names.
    static List<Object> ids(@Nullable IdFilter filter, Function<String, Object> element) {
        if (filter == null) {
            return List.of();
        }
        List<String> in = filter.in == null ? List.of() : filter.in;
        return (filter.eq == null ? in.stream() : Stream.of(filter.eq)).map(element).toList();
    }

    private static String json(Object value) {
        return Documents.JSON.valueToTree(value).toString();
    }
}
