package org.chipgraph.kernel.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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

    /// Rows of a record's own texts and those of the claims about it.
    private static final String OF_RECORDS =
            """
            select s.record_id as id, s.lang, s.value, s.tier, s.words,
              case when s.owner_type = s.record_type then s.field else s.owner_type || '.' || s.field end as field
            from search_text s
            where s.record_type = :type and s.record_id = any(cast(:ids as text[])) and s.shown
              and\
            """
                    + " "
                    + KnownToday.of("s");

    /// Rows of the texts of things themselves.
    private static final String OF_OWNERS =
            """
            select s.owner_id as id, s.lang, s.value, s.tier, s.words, s.field
            from search_text s
            where s.owner_type = :type and s.owner_id = any(cast(:ids as text[]))
            """;

    // "Offset" keeps the index of words out: it would list every text with a
    // common word, which costs more than a look at the few hundred texts of the records.
    private static final String BEST =
            """
            select m.id, m.field, m.lang, m.value from (
              select d.*, row_number() over (partition by d.id order by d.tier, d.field, d.value, d.lang) as n
              from (
                select t.id, t.lang, t.value, min(t.tier) as tier, t.field from (%s offset 0) t
                where t.words @@ cast(:query as tsquery)
                group by 1, 2, 3, 5
              ) d
            ) m where m.n <= :most order by m.id, m.n
            """;

    private final StatelessSession session;

    public SearchMatches(StatelessSession session) {
        this.session = session;
    }

    /// The texts of each record in which a word occurs, best tier first, at most five; one statement for all.
    /// Records without such a text are absent.
    public Map<String, List<SearchMatch>> of(String type, Collection<String> ids, Search search) {
        return matches(OF_RECORDS, type, ids, search);
    }

    /// As [#of], for the texts of claims themselves; one statement for each type.
    public Map<String, List<SearchMatch>> ofOwners(
            Collection<? extends Searchable> owners, Search search) {
        Map<String, List<SearchMatch>> found = new LinkedHashMap<>();
        owners.stream()
                .collect(
                        groupingBy(
                                owner -> owner.getClass().getSimpleName(),
                                mapping(Searchable::id, toList())))
                .forEach((type, ids) -> found.putAll(matches(OF_OWNERS, type, ids, search)));
        return found;
    }

    private Map<String, List<SearchMatch>> matches(
            String texts, String type, Collection<String> ids, Search search) {
        Map<String, List<SearchMatch>> matches = new LinkedHashMap<>();
        if (ids.isEmpty() || search.words().isEmpty()) {
            return matches;
        }
        session.createNativeQuery(BEST.formatted(texts), Object[].class)
                .addScalar("id", String.class)
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
