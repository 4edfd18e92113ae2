package org.chipgraph.kernel.list;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.chipgraph.kernel.search.Search;
import org.jspecify.annotations.Nullable;

/// The SQL of one list question. Pages are cut by row number within each owner, so that many owners cost
/// one statement; the place of a page is a comparison with the cursor's sort value and id (keyset).
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
        String key = query.sort().field().expression();
        String direction = ascending() ? " asc" : " desc";
        SqlText sql = new SqlText();
        sql.add(
                        "select {r.*}, p.owner as owner, p.sort_key as sort_key from (select o.id as owner, r.id,")
                .add(" cast(" + key + " as text) as sort_key,")
                .add(" row_number() over (partition by o.id order by " + key + direction)
                .add(nullsFirst() ? " nulls first" : " nulls last")
                .add(", r.id" + direction + ") as n");
        from(sql, owners);
        if (cursor != null) {
            sql.add(" and ");
            beyond(sql, cursor, key);
        }
        return sql.add(") p join " + list.table() + " r on r.id = p.id where p.n <= ")
                .value(query.page().size() + 1, "integer")
                .add(" order by p.owner, p.n");
    }

    /// Rows owner, total; owners without elements are absent.
    SqlText count(List<String> owners) {
        SqlText sql = new SqlText();
        sql.add("select o.id as owner, cast(count(*) as integer) as total");
        from(sql, owners);
        return sql.add(" group by o.id");
    }

    String cursor(@Nullable String key, String id) {
        return new Cursor(fingerprint, key, id).encode();
    }

    private void from(SqlText sql, List<String> owners) {
        sql.add(" from (select unnest(")
                .value(owners.toArray(String[]::new), "text[]")
                .add(") as id) o join " + list.table() + " r on (" + list.join() + ")");
        Search search = query.search();
        if (search != null) {
            new SearchHits(list.type(), sql).join(search);
        }
        sql.add(" where r.status = 'PUBLISHED'");
        Where where = query.where();
        if (where != null) {
            sql.add(" and ");
            new SqlFilter(list.type(), sql).write(where);
        }
    }

    /// Elements after the place in reading direction: nulls stand at the end of the list.
    private void beyond(SqlText sql, Cursor place, String key) {
        String comparison = ascending() ? " > " : " < ";
        String type = query.sort().field().type();
        if (place.key() == null) {
            sql.add("((" + key + " is null and r.id" + comparison)
                    .value(place.id(), "text")
                    .add(")");
            sql.add(nullsFirst() ? " or " + key + " is not null)" : ")");
            return;
        }
        sql.add("(" + key + comparison).value(place.key(), type);
        sql.add(" or (" + key + " = ").value(place.key(), type);
        sql.add(" and r.id" + comparison).value(place.id(), "text").add(")");
        sql.add(nullsFirst() ? ")" : " or " + key + " is null)");
    }

    private boolean ascending() {
        return query.sort().ascending() != query.page().backward();
    }

    private boolean nullsFirst() {
        return query.page().backward();
    }

    private static String fingerprint(RecordList<?> list, ListQuery query) {
        SqlText filter = new SqlText();
        if (query.where() != null) {
            new SqlFilter(list.type(), filter).write(query.where());
        }
        StringBuilder asked = new StringBuilder(list.name());
        asked.append('|').append(query.search());
        asked.append('|').append(query.sort().field()).append(query.sort().direction());
        asked.append('|').append(filter.text());
        filter.parameters()
                .values()
                .forEach(value ->
                        asked.append('|')
                                .append(
                                        value instanceof String[] many
                                                ? String.join(",", many)
                                                : value));
        return UUID.nameUUIDFromBytes(asked.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }
}
