package org.chipgraph.kernel.claim;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import graphql.schema.DataFetchingEnvironment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.SqlNames;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.graph.ByOwner;
import org.chipgraph.kernel.list.SqlFilter;
import org.chipgraph.kernel.list.SqlText;
import org.chipgraph.kernel.list.Where;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.value.RecordRef;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Answers the claim fields of records: one statement gives the claims of all records of a batch.
@ApplicationScoped
public class ClaimLists {

    public static final int MAX_SIZE = 500;

    /// The order of the lists: newest beginning first, as the SQL has it.
    public static final Comparator<ClaimEntity> NEWEST_FIRST =
            Comparator.comparing(
                            ClaimLists::begins, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(claim -> claim.id);

    private static final String ORDER = " order by c.valid_from_earliest desc nulls last, c.id";

    private final StatelessSession session;
    private final ClaimFindings findings;

    public ClaimLists(StatelessSession session, ClaimFindings findings) {
        this.session = session;
        this.findings = findings;
    }

    /// The claims of one type whose field `owner` has the given value; batched over all records of the place.
    public <C extends ClaimEntity, K> CompletionStage<List<C>> of(
            Class<C> type, String owner, K ownerKey, Question question) {
        return of(type, List.of(owner), ownerKey, question);
    }

    /// As above, for claims of which any of the fields `owners` has the value.
    public <C extends ClaimEntity, K> CompletionStage<List<C>> of(
            Class<C> type, List<String> owners, K ownerKey, Question question) {
        int first = question.size();
        // What is selected is found out once for all records, not for each.
        DataFetchingEnvironment field = Batches.environment();
        return Batches.<K, List<C>>load(
                ownerKey,
                keys -> byOwner(type, owners, keys, question.asked(first, Selection.of(field))));
    }

    /// A claim that was just written, with its versions and rivals.
    public <C extends ClaimEntity> C written(C claim) {
        findings.add(new ClaimReading(null, Ranks.ALL), List.of(claim), Selection.ofField());
        return claim;
    }

    <C extends ClaimEntity, K> Map<K, List<C>> byOwner(
            Class<C> type, List<String> owners, List<K> keys, Asked asked) {
        Map<String, K> byText = new LinkedHashMap<>();
        keys.forEach(key -> byText.put(text(key), key));
        SqlText sql = statement(type, owners, List.copyOf(byText.keySet()), asked);
        NativeQuery<Object[]> rows =
                session.createNativeQuery(sql.text(), Object[].class)
                        .addEntity("c", type)
                        .addScalar("owner", String.class);
        sql.parameters().forEach(rows::setParameter);
        ByOwner<K, C> byOwner = new ByOwner<>(keys);
        for (Object[] row : rows.getResultList()) {
            byOwner.add(Objects.requireNonNull(byText.get((String) row[1])), type.cast(row[0]));
        }
        Map<K, List<C>> lists = byOwner.lists();
        findings.add(
                asked.reading(),
                lists.values().stream().flatMap(List::stream).toList(),
                asked.selection());
        return lists;
    }

    private static SqlText statement(
            Class<? extends ClaimEntity> type,
            List<String> owners,
            List<String> keys,
            Asked asked) {
        String table = ClaimReading.table(type);
        SqlText sql =
                new SqlText()
                        .add("select {c.*}, o.id as owner from (select unnest(")
                        .value(keys.toArray(String[]::new), "text[]")
                        .add(
                                ") as id) o cross join lateral (select c.* from "
                                        + table
                                        + " c where ")
                        .add(
                                owners.stream()
                                        .map(ClaimLists::owned)
                                        .collect(joining(" or ", "(", ")")))
                        .add(" and ");
        asked.reading().write(sql, table, "c");
        Where where = asked.where();
        if (where != null) {
            sql.add(" and ");
            new SqlFilter("c").write(sql, where);
        }
        return sql.add(ORDER + " limit ").value(asked.first(), "integer").add(") c").add(ORDER);
    }

    private static @Nullable LocalDate begins(ClaimEntity claim) {
        return claim.validFrom == null ? null : claim.validFrom.earliest();
    }

    // A reference to a record of any type is stored as JSON.
    private static String owned(String field) {
        String column = "c." + SqlNames.column(field);
        return column + (field.endsWith("Ref") ? " = cast(o.id as jsonb)" : " = o.id");
    }

    private static String text(Object key) {
        if (!(key instanceof RecordRef)) {
            return key.toString();
        }
        try {
            return Documents.JSON.writeValueAsString(key);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A checked question with what its answer has to hold.
    record Asked(ClaimReading reading, @Nullable Where where, int first, Selection selection) {}

    /// The arguments of a claim field; null is the default that the schema names.
    public record Question(
            @Nullable Where where,
            @Nullable AsOf asOf,
            @Nullable Ranks ranks,
            @Nullable Integer first) {

        private static final int DEFAULT_SIZE = 100;

        /// How many claims are given.
        ///
        /// @throws ValidationProblem when `first` is out of range
        public int size() {
            int size = first == null ? DEFAULT_SIZE : first;
            if (size < 0 || size > MAX_SIZE) {
                throw new ValidationProblem(
                        "first",
                        size + " is out of range; at most " + MAX_SIZE + " claims are given");
            }
            return size;
        }

        private Asked asked(int first, Selection selection) {
            return new Asked(
                    new ClaimReading(asOf, ranks == null ? Ranks.BEST : ranks),
                    where,
                    first,
                    selection);
        }
    }
}
