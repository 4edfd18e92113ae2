package org.chipgraph.kernel.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.chipgraph.kernel.graph.Batches;
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

    /// The claims of one type whose field `owner` is the given record; batched over all records of the place.
    ///
    /// Whole slots must share the owner, so that rivals are seen.
    public <C extends ClaimEntity> CompletionStage<List<C>> of(
            Class<C> type, String owner, String ownerId, Question question) {
        return Batches.<String, List<C>>load(
                ownerId, ids -> byOwner(type, owner, ids, question.reading()));
    }

    /// As [#of], at once for the given owners.
    public <C extends ClaimEntity> Map<String, List<C>> byOwner(
            Class<C> type, String owner, List<String> ids, ClaimReading reading) {
        List<Object[]> rows =
                session.createSelectionQuery(
                                "select c."
                                        + owner
                                        + ", c from "
                                        + type.getName()
                                        + " c where c."
                                        + owner
                                        + " in :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList();
        Map<String, List<C>> byOwner = new HashMap<>();
        for (Object[] row : rows) {
            byOwner.computeIfAbsent((String) row[0], id -> new ArrayList<>()).add(type.cast(row[1]));
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, List<C>> read = new HashMap<>();
        ids.forEach(id -> read.put(id, reading.of(byOwner.getOrDefault(id, List.of()), today)));
        return read;
    }

    /// The arguments of a claim field.
    public record Question(@Nullable Where where, @Nullable AsOf asOf, Ranks ranks, int first) {

        /// @throws ValidationProblem when `first` is out of range
        ClaimReading reading() {
            if (first < 0 || first > MAX_SIZE) {
                throw new ValidationProblem(
                        "first", first + " is out of range; at most " + MAX_SIZE + " claims are given");
            }
            return new ClaimReading(asOf, ranks, where, first);
        }
    }
}
