package org.chipgraph.kernel.list;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.search.Search;
import org.chipgraph.kernel.search.SearchMatch;
import org.chipgraph.kernel.search.SearchMatches;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Answers lists of records: one statement gives the page of every owner, one more the totals when asked, one
/// more the matches. Of a filtered or searched list that belongs to nobody, page and total are one statement:
/// what is dear is to find the elements, so it is also found once where a request asks for it twice.
@ApplicationScoped
public class RecordLists {

    private record Row<T>(T node, @Nullable String key, Long @Nullable [] hits) {}

    private final StatelessSession session;
    private final SearchMatches matches;
    private final AnsweredLists answered;

    RecordLists(StatelessSession session, SearchMatches matches, AnsweredLists answered) {
        this.session = session;
        this.matches = matches;
        this.answered = answered;
    }

    /// The page of a list that belongs to nobody.
    public <T extends RecordEntity> Page<T> page(RecordList<T> list, ListQuery query) {
        if (query.counted() && query.narrowed()) {
            return countedPage(list, query);
        }
        return pages(list, query, List.of(RecordList.NO_OWNER)).values().iterator().next();
    }

    /// Shape: one page for every owner, in the order of `owners`; an empty page where there is nothing.
    /// Errors: a cursor of another list is a [org.chipgraph.kernel.problem.ValidationProblem].
    public <T extends RecordEntity> Map<String, Page<T>> pages(
            RecordList<T> list, ListQuery query, List<String> owners) {
        ListStatement statement = new ListStatement(list, query);
        Map<String, List<Row<T>>> rows = byOwner(list, rows(statement.page(owners), list));
        Map<String, List<SearchMatch>> found = matches(query, rows);
        Map<String, Integer> totals = query.counted() ? totals(statement, owners) : Map.of();
        Map<String, Page<T>> pages = new LinkedHashMap<>();
        for (String owner : owners) {
            Integer total = query.counted() ? totals.getOrDefault(owner, 0) : null;
            pages.put(
                    owner,
                    page(
                            rows.getOrDefault(owner, List.of()),
                            query.page(),
                            statement,
                            found,
                            total));
        }
        return pages;
    }

    private <T extends RecordEntity> Page<T> countedPage(RecordList<T> list, ListQuery query) {
        ListStatement statement = new ListStatement(list, query);
        List<Object[]> rows = answered.rows(statement.countedPage(), sql -> rows(sql, list));
        Map<String, List<Row<T>>> elements =
                byOwner(list, rows.stream().filter(row -> row[0] != null).toList());
        return page(
                elements.getOrDefault(RecordList.NO_OWNER, List.of()),
                query.page(),
                statement,
                matches(query, elements),
                (Integer) rows.getFirst()[3]);
    }

    private <T extends RecordEntity> Map<String, List<SearchMatch>> matches(
            ListQuery query, Map<String, List<Row<T>>> rows) {
        Search search = query.search();
        if (search == null || !query.matched()) {
            return Map.of();
        }
        Set<Long> hits =
                rows.values().stream()
                        .flatMap(List::stream)
                        .map(Row::hits)
                        .filter(Objects::nonNull)
                        .flatMap(Arrays::stream)
                        .collect(toUnmodifiableSet());
        return matches.ofHits(hits, search);
    }

    private List<Object[]> rows(SqlText sql, RecordList<?> list) {
        NativeQuery<Object[]> rows =
                session.createNativeQuery(sql.text(), Object[].class)
                        .addEntity("e", list.type())
                        .addScalar("owner", String.class)
                        .addScalar("sort_key", String.class)
                        .addScalar("total", Integer.class)
                        .addScalar("texts", Long[].class);
        sql.parameters().forEach(rows::setParameter);
        return rows.getResultList();
    }

    private static <T extends RecordEntity> Map<String, List<Row<T>>> byOwner(
            RecordList<T> list, List<Object[]> rows) {
        Map<String, List<Row<T>>> byOwner = new LinkedHashMap<>();
        for (Object[] row : rows) {
            byOwner.computeIfAbsent((String) row[1], owner -> new ArrayList<>())
                    .add(new Row<>(list.type().cast(row[0]), (String) row[2], (Long[]) row[4]));
        }
        return byOwner;
    }

    private Map<String, Integer> totals(ListStatement statement, List<String> owners) {
        SqlText sql = statement.count(owners);
        NativeQuery<Object[]> rows =
                session.createNativeQuery(sql.text(), Object[].class)
                        .addScalar("owner", String.class)
                        .addScalar("total", Integer.class);
        sql.parameters().forEach(rows::setParameter);
        Map<String, Integer> totals = new LinkedHashMap<>();
        rows.getResultList().forEach(row -> totals.put((String) row[0], (Integer) row[1]));
        return totals;
    }

    private static <T extends RecordEntity> Page<T> page(
            List<Row<T>> rows,
            PageRequest request,
            ListStatement statement,
            Map<String, List<SearchMatch>> found,
            @Nullable Integer total) {
        return Page.of(
                rows,
                request,
                row ->
                        new Page.Place<>(
                                row.node(),
                                statement.cursor(row.key(), row.node().id),
                                found.getOrDefault(row.node().id, List.of())),
                total);
    }
}
