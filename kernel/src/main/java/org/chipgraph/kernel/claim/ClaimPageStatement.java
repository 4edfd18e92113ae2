package org.chipgraph.kernel.claim;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chipgraph.kernel.list.Cursor;
import org.chipgraph.kernel.list.PageRequest;
import org.chipgraph.kernel.list.SqlFilter;
import org.chipgraph.kernel.list.SqlText;
import org.chipgraph.kernel.search.Search;
import org.jspecify.annotations.Nullable;

/// The SQL of a page over several types of claims: each type gives at most one page, which its index on
/// (known_first, id) finds wherever the page stands; the best of all are kept.
final class ClaimPageStatement {

    private static final String NEWEST_FIRST = " order by known_first desc, id desc";
    private static final String LIMIT = " limit ";

    /// The column `known_first` of claims without a day from which they are known.
    private static final String UNKNOWN = "-infinity";

    private final List<Class<? extends ClaimEntity>> types;
    private final ClaimReading reading;
    private final @Nullable AnyClaimWhere where;
    private final @Nullable Search search;
    private final int size;
    private final String fingerprint;
    private final @Nullable Cursor cursor;

    ClaimPageStatement(
            List<Class<? extends ClaimEntity>> types,
            ClaimReading reading,
            @Nullable AnyClaimWhere where,
            @Nullable Search search,
            PageRequest request) {
        this.types = types;
        this.reading = reading;
        this.where = where;
        this.search = search;
        this.size = request.size();
        SqlText asked = new SqlText();
        occurrences(asked);
        shown(asked, types.getFirst());
        this.fingerprint = Cursor.fingerprint("claims", asked);
        String place = request.cursor();
        this.cursor = place == null ? null : Cursor.decode(place, fingerprint, "date", "after");
    }

    /// Rows type, id, sort_key: at most one more than the page.
    SqlText page() {
        SqlText sql = new SqlText();
        occurrences(sql);
        sql.add("select type, id, cast(known_from as text) as sort_key from (");
        String separator = "(";
        for (Class<? extends ClaimEntity> type : types) {
            sql.add(separator);
            separator = " union all (";
            places(sql, type);
            afterCursor(sql);
            sql.add(NEWEST_FIRST + LIMIT).value(size + 1, "integer").add(")");
        }
        return sql.add(") p" + NEWEST_FIRST + LIMIT).value(size + 1, "integer");
    }

    /// As `page`, with the column `total`: the claims are found once for the page and the total. Where the page is
    /// empty, one row has the total and no claim.
    SqlText countedPage() {
        SqlText sql = new SqlText();
        occurrences(sql);
        String separator = (words().isEmpty() ? "with " : ", ") + "found as materialized (";
        for (Class<? extends ClaimEntity> type : types) {
            sql.add(separator);
            separator = " union all ";
            places(sql, type);
        }
        sql.add(") select type, id, cast(known_from as text) as sort_key, t.total")
                .add(" from (select cast(count(*) as integer) as total from found) t")
                .add(" left join (select * from found c where true");
        afterCursor(sql);
        return sql.add(NEWEST_FIRST + LIMIT)
                .value(size + 1, "integer")
                .add(") p on true" + NEWEST_FIRST);
    }

    /// One row: total, for a list without a search.
    SqlText count() {
        SqlText sql = new SqlText().add("select cast(");
        String separator = "";
        for (Class<? extends ClaimEntity> type : types) {
            sql.add(separator);
            separator = " + ";
            sql.add("(select count(*) from " + ClaimReading.table(type) + " c where ");
            shown(sql, type);
            sql.add(")");
        }
        return sql.add(" as integer) as total");
    }

    String cursor(@Nullable String key, String id) {
        return new Cursor(fingerprint, key, id).encode();
    }

    private void places(SqlText sql, Class<? extends ClaimEntity> type) {
        sql.add("select " + name(type) + " as type, c.id, c.known_first, c.known_from from ")
                .add(ClaimReading.table(type) + " c where ");
        shown(sql, type);
    }

    private void afterCursor(SqlText sql) {
        if (cursor != null) {
            sql.add(" and (c.known_first, c.id) < (")
                    .value(cursor.key() == null ? UNKNOWN : cursor.key(), "date")
                    .add(", ")
                    .value(cursor.id(), "text")
                    .add(")");
        }
    }

    private void shown(SqlText sql, Class<? extends ClaimEntity> type) {
        reading.write(sql, ClaimReading.table(type), "c");
        if (where != null) {
            sql.add(" and ");
            new SqlFilter("c", Map.of(AnyClaimWhere.TYPE, name(type))).write(sql, where);
        }
        if (search != null) {
            occurring(sql, type);
        }
    }

    /// All words occur in the texts of the claim. An array of ids, since the claims are then looked up by it: as a
    /// sub-query, PostgreSQL may search all words' places for each claim instead.
    private void occurring(SqlText sql, Class<? extends ClaimEntity> type) {
        sql.add(
                words().isEmpty()
                        ? " and false"
                        : IntStream.range(0, words().size())
                                .mapToObj(word ->
                                        "select owner_id from word"
                                                + word
                                                + " where owner_type = '"
                                                + type.getSimpleName()
                                                + "'")
                                .collect(joining(" intersect ", " and c.id = any(array(", "))")));
    }

    /// Where each word occurs: looked up once for all types.
    private void occurrences(SqlText sql) {
        String separator = "with ";
        for (int word = 0; word < words().size(); word++) {
            sql.add(separator + "word" + word)
                    .add(" as materialized (select s.owner_type, s.owner_id from search_text s")
                    .add(" where s.words @@ ")
                    .value(words().get(word), "tsquery")
                    .add(")");
            separator = ", ";
        }
        sql.add(" ");
    }

    private List<String> words() {
        return search == null ? List.of() : search.queries();
    }

    private static String name(Class<? extends ClaimEntity> type) {
        return "cast('" + type.getSimpleName() + "' as text)";
    }
}
