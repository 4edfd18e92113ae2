package org.chipgraph.kernel.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.list.Page;
import org.chipgraph.kernel.list.PageRequest;
import org.chipgraph.kernel.list.SqlText;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.search.Search;
import org.chipgraph.kernel.search.SearchMatch;
import org.chipgraph.kernel.search.SearchMatches;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Answers the list of all claims of a service, newest knowledge first: one statement finds the page over all
/// types, one more for each type on it reads the claims. The total, when asked for, is one more statement, but
/// where a filter or a search is the dear part: then the one that finds the page tells it.
@ApplicationScoped
public class ClaimPages {

    private static final String TOTAL = "totalCount";
    private static final String MATCHES = "edges/matches";

    private record Place(String type, String id, @Nullable String key) {}

    /// @param total null when it is not asked for
    private record Found(List<Place> places, @Nullable Integer total) {}

    private final StatelessSession session;
    private final Records records;
    private final ClaimFindings findings;
    private final SearchMatches matches;
    private final Map<String, Class<? extends ClaimEntity>> types;

    public ClaimPages(
            StatelessSession session,
            Records records,
            ClaimFindings findings,
            SearchMatches matches,
            DocumentTypes documents) {
        this.session = session;
        this.records = records;
        this.findings = findings;
        this.matches = matches;
        this.types =
                documents.extending(ClaimEntity.class).stream()
                        .collect(Collectors.toMap(Class::getSimpleName, type -> type));
    }

    /// Null arguments have the defaults that the schema names.
    ///
    /// @throws org.chipgraph.kernel.problem.ValidationProblem for a size out of range or a foreign cursor
    public ClaimConnection page(
            @Nullable AnyClaimWhere where,
            @Nullable AsOf asOf,
            @Nullable Ranks ranks,
            @Nullable String search,
            @Nullable Integer first,
            @Nullable String after) {
        PageRequest request = PageRequest.of(first, after, null, null);
        Search asked = Search.of(search);
        if (where != null) {
            where.checkTypes(types.keySet());
        }
        ClaimReading reading = new ClaimReading(asOf, ranks == null ? Ranks.BEST : ranks);
        ClaimPageStatement statement =
                new ClaimPageStatement(List.copyOf(types.values()), reading, where, asked, request);
        Found found = found(statement, where != null || asked != null);
        List<Place> places = found.places();
        boolean more = places.size() > request.size();
        List<Place> shown = more ? places.subList(0, request.size()) : places;
        List<ClaimEntity> claims = read(shown);
        findings.add(reading, claims, Selection.ofField());
        Map<String, List<SearchMatch>> matches = matches(asked, claims);
        List<Page.Place<Claim>> nodes = new ArrayList<>();
        for (int n = 0; n < shown.size(); n++) {
            Place place = shown.get(n);
            nodes.add(
                    new Page.Place<>(
                            (Claim) claims.get(n),
                            statement.cursor(place.key(), place.id()),
                            matches.getOrDefault(place.id(), List.of())));
        }
        return new ClaimConnection(new Page<>(nodes, more, after != null, found.total()));
    }

    private Found found(ClaimPageStatement statement, boolean narrowed) {
        if (!Batches.environment().getSelectionSet().contains(TOTAL)) {
            return new Found(places(rows(statement.page()).getResultList()), null);
        }
        if (!narrowed) {
            return new Found(
                    places(rows(statement.page()).getResultList()), count(statement.count()));
        }
        List<Object[]> rows =
                rows(statement.countedPage()).addScalar("total", Integer.class).getResultList();
        return new Found(
                places(rows.stream().filter(row -> row[1] != null).toList()),
                (Integer) rows.getFirst()[3]);
    }

    private Map<String, List<SearchMatch>> matches(
            @Nullable Search search, List<ClaimEntity> claims) {
        return search == null || !Batches.environment().getSelectionSet().contains(MATCHES)
                ? Map.of()
                : matches.ofOwners(claims, search);
    }

    private NativeQuery<Object[]> rows(SqlText sql) {
        NativeQuery<Object[]> rows =
                session.createNativeQuery(sql.text(), Object[].class)
                        .addScalar("type", String.class)
                        .addScalar("id", String.class)
                        .addScalar("sort_key", String.class);
        sql.parameters().forEach(rows::setParameter);
        return rows;
    }

    private static List<Place> places(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Place((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private Integer count(SqlText sql) {
        NativeQuery<Integer> total =
                session.createNativeQuery(sql.text(), Integer.class)
                        .addScalar("total", Integer.class);
        sql.parameters().forEach(total::setParameter);
        return total.getSingleResult();
    }

    private List<ClaimEntity> read(List<Place> places) {
        Map<String, List<String>> ids =
                places.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Place::type,
                                        Collectors.mapping(Place::id, Collectors.toList())));
        Map<String, ClaimEntity> byId = new HashMap<>();
        ids.forEach((type, ofType) ->
                byId.putAll(records.byId(Objects.requireNonNull(types.get(type)), ofType)));
        return places.stream().map(place -> Objects.requireNonNull(byId.get(place.id()))).toList();
    }
}
