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
    private final @Nullable SearchHits hits;

    ListStatement(RecordList<?> list, ListQuery query) {
        this.list = list;
        this.query = query;
        this.fingerprint = fingerprint(list, query);
        Search search = query.search();
        this.hits = search == null ? null : new SearchHits(list.type(), search);
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

    /// Rows {e.*}, owner, sort_key, total, texts: at most one more than the page per owner, in reading direction.
    /// `total` means nothing; `texts` are the ids of the hit texts, where they are asked for.
    SqlText page(List<String> owners) {
        SqlText sql = new SqlText();
        if (hits == null) {
            sql.add("select {e.*}, o.id as owner, cast(e.sort_value as text) as sort_key")
                    .add(", 0 as total, cast(null as bigint[]) as texts from ");
            owners(sql, owners);
            cut(sql.add(" cross join lateral "), false);
            return sql.add(" e order by o.id, " + order("e"));
        }
        hits.write(sql.add("with "))
                .add(", page as (select o.id as owner, 0 as total, r.id, r.sort_value from ");
        owners(sql, owners);
        cut(sql.add(" cross join lateral "), false);
        return elements(sql.add(" r)"));
    }

    /// As `page`, where `total` is the number of elements, for a list that belongs to nobody: its elements are found
    /// once for the page and the total. Where the page is empty, one row has the total and no element.
    SqlText countedPage() {
        SqlText sql = new SqlText();
        sql.add("with ");
        if (hits != null) {
            hits.write(sql).add(", ");
        }
        sql.add("found as materialized (select r.id, " + key() + " as sort_value");
        found(sql);
        sql.add("), page as (select '" + RecordList.NO_OWNER + "' as owner, t.total, r.id")
                .add(", r.sort_value")
                .add(" from (select cast(count(*) as integer) as total from found) t left join ");
        cut(sql, true);
        return elements(sql.add(" r on true)"));
    }

    /// Rows owner, total; owners without elements are absent.
    SqlText count(List<String> owners) {
        SqlText sql = new SqlText();
        if (hits != null) {
            hits.write(sql.add("with ")).add(" ");
        }
        sql.add("select o.id as owner, cast(count(*) as integer) as total from ");
        owners(sql, owners);
        sql.add(" join " + list.table() + " r on true");
        condition(sql);
        return sql.add(" group by o.id");
    }

    String cursor(@Nullable String key, String id) {
        return new Cursor(fingerprint, key, id).encode();
    }

    /// The rows of `page` with their elements, and with the hit texts of each.
    private SqlText elements(SqlText sql) {
        boolean matched = hits != null && query.matched();
        sql.add(" select {e.*}, p.owner, cast(p.sort_value as text) as sort_key, p.total, ")
                .add(matched ? "t.texts" : "cast(null as bigint[]) as texts")
                .add(" from page p left join " + list.table() + " e on e.id = p.id");
        if (matched) {
            sql.add(" left join (select record_id, array_agg(id) as texts from hits")
                    .add(" where record_id in (select id from page) group by record_id) t")
                    .add(" on t.record_id = p.id");
        }
        return sql.add(" order by p.owner, " + order("p"));
    }

    /// At most one more element than the page, from the cursor on: of those `found`, or of all.
    private void cut(SqlText sql, boolean found) {
        sql.add("(select r.* from (");
        // Without a value: only where the page may reach the end of the list, or starts in it.
        boolean alwaysSet = query.sort().field().alwaysSet();
        boolean atEnd = !alwaysSet && cursor != null && cursor.key() == null;
        boolean valued = !atEnd || query.page().backward();
        boolean unvalued = !alwaysSet && (atEnd || cursor == null || !query.page().backward());
        if (valued) {
            stretch(sql, found, true, atEnd ? null : cursor);
        }
        sql.add(valued && unvalued ? " union all " : "");
        if (unvalued) {
            stretch(sql, found, false, atEnd ? cursor : null);
        }
        sql.add(") r order by " + order("r") + " limit ")
                .value(query.page().size() + 1, "integer")
                .add(")");
    }

    /// The elements with a value, or those without one, from the place on.
    private void stretch(SqlText sql, boolean found, boolean valued, @Nullable Cursor place) {
        String key = found ? "r.sort_value" : key();
        String direction = ascending() ? " asc" : " desc";
        if (found) {
            sql.add("(select r.* from found r where true");
        } else {
            // The rows themselves are only taken along where nothing more is done with them.
            sql.add("(select " + (hits == null ? "r.*" : "r.id") + ", " + key + " as sort_value");
            found(sql);
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

    /// The clauses that find the elements `r`. Hits alone tell which records a search of all of them finds, best
    /// first: only the few that are retired have to be left out.
    private void found(SqlText sql) {
        if (hits != null && query.where() == null && list.isWhole() && !query.sort().ofRecord()) {
            sql.add(" from " + hits.ranks() + " cross join lateral (select h.record_id as id) r")
                    .add(" where h.rank is not null and r.id not in")
                    .add(" (select id from " + list.table() + " where status = 'RETIRED')");
        } else {
            sql.add(" from " + list.table() + " r");
            condition(sql);
        }
    }

    private void condition(SqlText sql) {
        if (hits != null) {
            sql.add(" join " + hits.ranks() + " on h.record_id = r.id and h.rank is not null");
        }
        sql.add(" where (" + list.join() + ") and r.status = 'PUBLISHED'");
        Where where = query.where();
        if (where != null) {
            sql.add(" and ");
            new SqlFilter("r").write(sql, where);
        }
    }

    private String order(String row) {
        String direction = ascending() ? " asc" : " desc";
        String end = query.page().backward() ? " desc" : " asc";
        return "(%1$s.sort_value is null)%2$s, %1$s.sort_value%3$s, %1$s.id%3$s"
                .formatted(row, end, direction);
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
