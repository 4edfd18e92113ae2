package org.chipgraph.kernel.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.search.KnownToday;
import org.chipgraph.kernel.search.Search;

/// Writes what a search hits as SQL. The rows `hits` are the texts in which a word occurs, each with the word's number
/// and how good a place it is (the smaller the better): names that are nothing but what is searched for come before
/// all others, which follow by their tiers.
///
/// The index gives the texts of each word. They are read once, for a common word is in very many: `hits` find the
/// records, and tell afterwards why a record of the page was found.
final class SearchHits {

    private static final String NONE =
            "select cast(null as bigint) as id, cast(null as text) as record_id, 0 as word, 0 as place where false";

    private final Class<? extends RecordEntity> type;
    private final Search search;

    SearchHits(Class<? extends RecordEntity> type, Search search) {
        this.type = type;
        this.search = search;
    }

    /// Writes the table expression `hits`: id of the text, record_id, word, place.
    SqlText write(SqlText sql) {
        List<String> words = search.queries();
        sql.add("hits as materialized (" + (words.isEmpty() ? NONE : ""));
        for (int word = 0; word < words.size(); word++) {
            sql.add(word == 0 ? "" : " union all ")
                    .add("select s.id, s.record_id, " + word + " as word, ")
                    .add("s.tier + case when s.tier < 2 and s.size <= " + search.lexemes())
                    .add(" then 0 else 2 end as place from search_text s where s.shown and ")
                    .add(KnownToday.of("s"))
                    .add(" and s.record_type = ")
                    .value(type.getSimpleName(), "text")
                    .add(" and s.words @@ ")
                    .value(words.get(word), "tsquery");
        }
        return sql.add(")");
    }

    /// The records `h` with a hit: record_id and rank, the sum of the words' best places; null where a word hits
    /// nothing.
    String ranks() {
        String rank =
                IntStream.range(0, Math.max(1, search.words().size()))
                        .mapToObj(word -> "min(place) filter (where word = " + word + ")")
                        .collect(Collectors.joining(" + "));
        return "(select record_id, cast("
                + rank
                + " as integer) as rank from hits group by record_id) h";
    }
}
