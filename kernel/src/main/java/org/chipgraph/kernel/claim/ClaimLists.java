package org.chipgraph.kernel.claim;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.graph.ByOwner;
import org.chipgraph.kernel.list.Where;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Answers the claim fields of records: one statement gives the claims of all records of a batch.
@ApplicationScoped
public class ClaimLists {

    public static final int MAX_SIZE = 500;

    private final StatelessSession session;
    private final Clock clock;

    public ClaimLists(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /// The claims of one type whose field `owner` has the given value; batched over all records of the place.
    ///
    /// Whole slots must share the owner, so that rivals are seen.
    public <C extends ClaimEntity, K> CompletionStage<List<C>> of(
            Class<C> type, String owner, K ownerKey, Question question) {
        return of(type, List.of(owner), ownerKey, question);
    }

    /// As above, for claims of which any of the fields `owners` has the value.
    public <C extends ClaimEntity, K> CompletionStage<List<C>> of(
            Class<C> type, List<String> owners, K ownerKey, Question question) {
        return Batches.<K, List<C>>load(
                ownerKey, keys -> byOwner(type, owners, keys, question.reading()));
    }

    /// A claim that was just written, read again with its versions and rivals; `owner` as in [#of].
    public <C extends ClaimEntity> C written(Class<C> type, String owner, C claim) {
        List<C> all =
                rows(type, List.of(owner), List.of(claim.about().id())).stream()
                        .map(row -> type.cast(row[0]))
                        .toList();
        new ClaimReading(null, Ranks.ALL, null, MAX_SIZE).of(all, LocalDate.now(clock));
        return all.stream().filter(one -> one.id.equals(claim.id)).findFirst().orElse(claim);
    }

    private <C extends ClaimEntity, K> Map<K, List<C>> byOwner(
            Class<C> type, List<String> owners, List<K> keys, ClaimReading reading) {
        ByOwner<K, C> byOwner = new ByOwner<>(keys);
        for (Object[] row : rows(type, owners, keys)) {
            Arrays.stream(row, 1, row.length)
                    .distinct()
                    .forEach(owner -> byOwner.add(owner, type.cast(row[0])));
        }
        LocalDate today = LocalDate.now(clock);
        Map<K, List<C>> lists = byOwner.lists();
        lists.replaceAll((owner, claims) -> reading.of(claims, today));
        return lists;
    }

    /// One statement: each claim, followed by the values of its owner fields.
    private List<Object[]> rows(
            Class<? extends ClaimEntity> type, List<String> owners, List<?> keys) {
        String values = owners.stream().map(owner -> ", c." + owner).collect(joining());
        String owned = owners.stream().map(o -> "c." + o + " in :keys").collect(joining(" or "));
        return session.createSelectionQuery(
                        "select c" + values + " from " + type.getName() + " c where " + owned,
                        Object[].class)
                .setParameter("keys", keys)
                .getResultList();
    }

    /// The arguments of a claim field; null is the default that the schema names.
    public record Question(
            @Nullable Where where,
            @Nullable AsOf asOf,
            @Nullable Ranks ranks,
            @Nullable Integer first) {

        private static final int DEFAULT_SIZE = 100;

        /// @throws ValidationProblem when `first` is out of range
        ClaimReading reading() {
            int size = first == null ? DEFAULT_SIZE : first;
            if (size < 0 || size > MAX_SIZE) {
                throw new ValidationProblem(
                        "first",
                        size + " is out of range; at most " + MAX_SIZE + " claims are given");
            }
            return new ClaimReading(asOf, ranks == null ? Ranks.BEST : ranks, where, size);
        }
    }
}
