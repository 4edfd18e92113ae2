package org.chipgraph.kernel.list;

import java.util.List;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.search.KnownToday;
import org.chipgraph.kernel.search.Search;

/// Writes the hits of a search as SQL: the records in whose texts all words occur, each with the sum of its words'
/// best places as `rank`. Names that are nothing but what is searched for come before all others, which follow by
/// their tiers.
///
/// The index gives the texts that have any of the words; they are read once, and a record of which a word has no
/// text falls out because its sum is null.
final class SearchHits {

    private static final String NONE =
            " join (select cast(null as text) as record_id, 0 as rank where false) h on true";

    private final Class<? extends RecordEntity> type;
    private final SqlText sql;

    SearchHits(Class<? extends RecordEntity> type, SqlText sql) {
        this.type = type;
        this.sql = sql;
    }

    /// Joins the hits as `h` to the record's row `r`.
    void join(Search search) {
        List<String> words = search.queries();
        if (words.isEmpty()) {
            sql.add(NONE);
            return;
        }
        sql.add(" join (select s.record_id, ");
        rank(words, place(search.lexemes()));
        sql.add(" as rank from search_text s where s.shown and ")
                .add(KnownToday.of("s"))
                .add(" and s.record_type = ")
                .value(type.getSimpleName(), "text")
                .add(" and s.words @@ ")
                .value(search.anyWord(), "tsquery")
                .add(" group by s.record_id) h on h.record_id = r.id and h.rank is not null");
    }

    private static String place(int lexemes) {
        return "s.tier + case when s.tier < 2 and length(s.words) <= "
                + lexemes
                + " then 0 else 2 end";
    }

    private void rank(List<String> words, String place) {
        if (words.size() == 1) {
            sql.add("cast(min(" + place + ") as integer)");
            return;
        }
        sql.add("cast(");
        for (int i = 0; i < words.size(); i++) {
            sql.add(i == 0 ? "" : " + ")
                    .add("min(case when s.words @@ ")
                    .value(words.get(i), "tsquery")
                    .add(" then " + place + " end)");
        }
        sql.add(" as integer)");
    }
}
