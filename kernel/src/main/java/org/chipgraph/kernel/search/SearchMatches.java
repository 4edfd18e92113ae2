package org.chipgraph.kernel.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/// Tells why records were found.
@ApplicationScoped
public class SearchMatches {

    public static final int MAX_MATCHES = 5;

    /// Longer texts are cut to this many characters around a word.
    static final int MAX_SHOWN = 300;

    private static final String MATCHES =
            """
            select m.record_id, m.field, m.lang, m.value from (
              select d.*, row_number() over (partition by d.record_id order by d.tier, d.field, d.value, d.lang) as n
              from (
                select s.record_id, s.lang, s.value, min(s.tier) as tier,
                  case when s.owner_type = s.record_type then s.field else s.owner_type || '.' || s.field end as field
                from search_text s
                where s.record_type = :type and s.record_id = any(cast(:ids as text[])) and s.shown
                  and s.words @@ cast(:query as tsquery)
                group by 1, 2, 3, 5
              ) d
            ) m where m.n <= :most order by m.record_id, m.n
            """;

    private final StatelessSession session;

    public SearchMatches(StatelessSession session) {
        this.session = session;
    }

    /// The texts of each record in which a word occurs, best tier first, at most five; one statement for all.
    /// Records without such a text are absent.
    public Map<String, List<SearchMatch>> of(String type, Collection<String> ids, Search search) {
        Map<String, List<SearchMatch>> matches = new LinkedHashMap<>();
        if (ids.isEmpty() || search.words().isEmpty()) {
            return matches;
        }
        session.createNativeQuery(MATCHES, Object[].class)
                .addScalar("record_id", String.class)
                .addScalar("field", String.class)
                .addScalar("lang", String.class)
                .addScalar("value", String.class)
                .setParameter("type", type)
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("query", search.anyWord())
                .setParameter("most", MAX_MATCHES)
                .getResultList()
                .forEach(row ->
                        matches.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                                .add(match(row, search)));
        return matches;
    }

    private static SearchMatch match(Object[] row, Search search) {
        return new SearchMatch((String) row[1], (String) row[2], excerpt((String) row[3], search));
    }

    /// The text itself, or the first stretch of a long one in which a word occurs.
    static String excerpt(String text, Search search) {
        int[] characters = text.codePoints().toArray();
        if (characters.length <= MAX_SHOWN) {
            return text;
        }
        int start = 0;
        while (start + MAX_SHOWN < characters.length
                && !search.occursIn(new String(characters, start, MAX_SHOWN))) {
            start += MAX_SHOWN / 2;
        }
        int end = Math.min(characters.length, start + MAX_SHOWN);
        return (start == 0 ? "" : "…")
                + new String(characters, start, end - start)
                + (end == characters.length ? "" : "…");
    }
}
