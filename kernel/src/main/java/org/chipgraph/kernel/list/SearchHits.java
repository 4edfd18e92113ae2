package org.chipgraph.kernel.list;

import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.search.Search;

/// Writes the hits of a search as SQL: the records in whose texts all words occur, each with the sum of its words'
/// best tiers as `rank`.
final class SearchHits {

    private static final String OF_A_WORD =
            "select s.record_id, %d as word, min(s.tier) as tier from search_text s"
                    + " where s.shown and s.record_type = ";

    private final Class<? extends RecordEntity> type;
    private final SqlText sql;

    SearchHits(Class<? extends RecordEntity> type, SqlText sql) {
        this.type = type;
        this.sql = sql;
    }

    /// Joins the hits as `h` to the record's row `r`.
    void join(Search search) {
        sql.add(" join (select w.record_id, cast(sum(w.tier) as integer) as rank from (");
        int words = 0;
        for (String word : search.queries()) {
            sql.add(words == 0 ? "" : " union all ")
                    .add(OF_A_WORD.formatted(words))
                    .value(type.getSimpleName(), "text")
                    .add(" and s.words @@ ")
                    .value(word, "tsquery")
                    .add(" group by s.record_id");
            words++;
        }
        if (words == 0) {
            sql.add("select cast(null as text) as record_id, 0 as word, 0 as tier where false");
        }
        sql.add(") w group by w.record_id having count(*) = " + words)
                .add(") h on h.record_id = r.id");
    }
}
