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
import org.hibernate.query.NativeQuery;

/// Tells why records were found.
@ApplicationScoped
public class SearchMatches {

    public static final int MAX_MATCHES = 5;

    /// Longer texts are cut to this many characters around a word.
    static final int MAX_SHOWN = 300;

    /// Rows of texts that a search of records has hit.
    private static final String HITS =
            """
            select s.record_id as id, s.lang, s.value, s.tier,
              case when s.owner_type = s.record_type then s.field else s.owner_type || '.' || s.field end as field
            from search_text s
            where s.id = any(cast(:texts as bigint[]))
            """;

    /// Rows of the texts of things themselves in which a word occurs.
    // "Offset" keeps the index of words out: it would list every text with a
    // common word, which costs more than a look at the few texts of the things.
    private static final String OF_OWNERS =
            """
            select o.id, o.lang, o.value, o.tier, o.field from (
              select s.owner_id as id, s.lang, s.value, s.tier, s.words, s.field
              from search_text s
              where s.owner_type = :type and s.owner_id = any(cast(:ids as text[])) offset 0
            ) o where o.words @@ cast(:query as tsquery)
            """;

    private static final String BEST =
            """
            select m.id, m.field, m.lang, m.value from (
              select d.*, row_number() over (partition by d.id order by d.tier, d.field, d.value, d.lang) as n
              from (
                select t.id, t.lang, t.value, min(t.tier) as tier, t.field from (%s) t
                group by 1, 2, 3, 5
              ) d
            ) m where m.n <= :most order by m.id, m.n
            """;

    private final StatelessSession session;

    public SearchMatches(StatelessSession session) {
        this.session = session;
    }

    /// The hit texts of each record by its id, best tier first, at most five; one statement for all.
    public Map<String, List<SearchMatch>> ofHits(Collection<Long> texts, Search search) {
        return texts.isEmpty()
                ? Map.of()
                : matches(best(HITS).setParameter("texts", texts.toArray(Long[]::new)), search);
    }

    /// The texts of each claim in which a word occurs, as [#ofHits] has them; one statement for each type. Claims
    /// without such a text are absent.
    public Map<String, List<SearchMatch>> ofOwners(
            Collection<? extends Searchable> owners, Search search) {
        Map<String, List<SearchMatch>> found = new LinkedHashMap<>();
        if (search.words().isEmpty()) {
            return found;
        }
        owners.stream()
                .collect(
                        groupingBy(
                                owner -> owner.getClass().getSimpleName(),
                                mapping(Searchable::id, toList())))
                .forEach((type, ids) ->
                        found.putAll(
                                matches(
                                        best(OF_OWNERS)
                                                .setParameter("type", type)
                                                .setParameter("ids", ids.toArray(String[]::new))
                                                .setParameter("query", search.anyWord()),
                                        search)));
        return found;
    }

    private NativeQuery<Object[]> best(String texts) {
        return session.createNativeQuery(BEST.formatted(texts), Object[].class)
                .addScalar("id", String.class)
                .addScalar("field", String.class)
                .addScalar("lang", String.class)
                .addScalar("value", String.class)
                .setParameter("most", MAX_MATCHES);
    }

    private static Map<String, List<SearchMatch>> matches(
            NativeQuery<Object[]> rows, Search search) {
        Map<String, List<SearchMatch>> matches = new LinkedHashMap<>();
        rows.getResultList()
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
