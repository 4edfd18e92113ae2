package org.chipgraph.kernel.list;

import java.util.List;
import org.chipgraph.kernel.search.Search;
import org.jspecify.annotations.Nullable;

/// The SQL of one list question. Every owner's page is cut out by itself (a lateral join), so that many owners
/// cost one statement.
///
/// A page is the next elements after the cursor's sort value and id (keyset). Elements without a value stand
/// at the end of the list; both stretches are asked for by themselves, so that an index on the value and the
/// id answers wherever the page stands.
final class ListStatement {

    private final RecordList<?> list;
    private final ListQuery query;
    private final String fingerprint;
    private final @Nullable Cursor cursor;

    ListStatement(RecordList<?> list, ListQuery query) {
        this.list = list;
        this.query = query;
        this.fingerprint = fingerprint(list, query);
        String text = query.page().cursor();
        this.cursor =
                text == null
                        ? null
                        : Cursor.decode(
                                text,
                                fingerprint,
                                query.sort().field().type(),
                                query.page().backward() ? "before" : "after");
    }

    /// Rows {r.*}, owner, sort_key: at most one more than the page per owner, in reading direction.
    SqlText page(List<String> owners) {
        SqlText sql = new SqlText();
        sql.add("select {r.*}, o.id as owner, cast(r.sort_value as text) as sort_key from ");
        owners(sql, owners);
        sql.add(" cross join lateral ");
        cut(sql, false);
        return sql.add(" r" + order().replace(" order by ", " order by o.id, "));
    }

    /// As `page`, with the column `total`, for a list that belongs to nobody: its elements are found once for the
    /// page and the total. Where the page is empty, one row has the total and no element.
    SqlText countedPage() {
        SqlText sql =
                new SqlText()
                        .add("with found as materialized (select r.id, " + key())
                        .add(" as sort_value from " + list.table() + " r");
        condition(sql);
        sql.add(") select {e.*}, '" + RecordList.NO_OWNER + "' as owner")
                .add(", cast(r.sort_value as text) as sort_key, t.total")
                .add(" from (select cast(count(*) as integer) as total from found) t left join ");
        cut(sql, true);
        return sql.add(" r on true left join " + list.table() + " e on e.id = r.id" + order());
    }

    /// Rows owner, total; owners without elements are absent.
    SqlText count(List<String> owners) {
        SqlText sql = new SqlText();
        sql.add("select o.id as owner, cast(count(*) as integer) as total from ");
        owners(sql, owners);
        sql.add(" join " + list.table() + " r on true");
        condition(sql);
        return sql.add(" group by o.id");
    }

    String cursor(@Nullable String key, String id) {
        return new Cursor(fingerprint, key, id).encode();
    }

    /// At most one more element than the page, from the cursor on: of those `found`, or of all.
    private void cut(SqlText sql, boolean found) {
        sql.add("(select r.* from (");
        // Without a value: only where the page may reach the end of the list, or starts in it.
        boolean atEnd = cursor != null && cursor.key() == null;
        boolean valued = !atEnd || query.page().backward();
        boolean unvalued =
                !query.sort().field().alwaysSet()
                        && (atEnd || cursor == null || !query.page().backward());
        if (valued) {
            stretch(sql, found, true, atEnd ? null : cursor);
        }
        sql.add(valued && unvalued ? " union all " : "");
        if (unvalued) {
            stretch(sql, found, false, atEnd ? cursor : null);
        }
        sql.add(") r" + order() + " limit ").value(query.page().size() + 1, "integer").add(")");
    }

    /// The elements with a value, or those without one, from the place on.
    private void stretch(SqlText sql, boolean found, boolean valued, @Nullable Cursor place) {
        String key = found ? "r.sort_value" : key();
        String direction = ascending() ? " asc" : " desc";
        if (found) {
            sql.add("(select r.* from found r where true");
        } else {
            sql.add("(select r.*, " + key + " as sort_value from " + list.table() + " r");
            condition(sql);
        }
        sql.add(" and " + key + (valued ? " is not null" : " is null"));
        if (place != null) {
            String comparison = ascending() ? " > " : " < ";
            if (place.key() == null) {
                sql.add(" and r.id" + comparison).value(place.id(), "text");
            } else {
                sql.add(" and (" + key + ", r.id)" + comparison + "(")
                        .value(place.key(), query.sort().field().type())
                        .add(", ")
                        .value(place.id(), "text")
                        .add(")");
            }
        }
        sql.add(" order by " + (valued ? key + direction + ", " : "") + "r.id" + direction)
                .add(" limit ")
                .value(query.page().size() + 1, "integer")
                .add(")");
    }

    private static void owners(SqlText sql, List<String> owners) {
        sql.add("(select unnest(").value(owners.toArray(String[]::new), "text[]").add(") as id) o");
    }

    private void condition(SqlText sql) {
        Search search = query.search();
        if (search != null) {
            new SearchHits(list.type(), sql).join(search);
        }
        sql.add(" where (" + list.join() + ") and r.status = 'PUBLISHED'");
        Where where = query.where();
        if (where != null) {
            sql.add(" and ");
            new SqlFilter("r").write(sql, where);
        }
    }

    private String order() {
        String direction = ascending() ? " asc" : " desc";
        String end = query.page().backward() ? " desc" : " asc";
        return " order by (r.sort_value is null)"
                + end
                + ", r.sort_value"
                + direction
                + ", r.id"
                + direction;
    }

    private String key() {
        return query.sort().field().expression();
    }

    private boolean ascending() {
        return query.sort().ascending() != query.page().backward();
    }

    private static String fingerprint(RecordList<?> list, ListQuery query) {
        SqlText asked =
                new SqlText()
                        .add(query.sort().field() + " " + query.sort().direction() + "|")
                        .add(query.search() + "|");
        if (query.where() != null) {
            new SqlFilter("r").write(asked, query.where());
        }
        return Cursor.fingerprint(list.name(), asked);
    }
}
