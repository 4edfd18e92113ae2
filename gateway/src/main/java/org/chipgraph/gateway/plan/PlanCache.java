package org.chipgraph.gateway.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.authorization.Outcome;
import org.chipgraph.gateway.authorization.Rights;
import org.chipgraph.gateway.operation.RequestProblem;

/// Keeps what recent operations were planned to, by the operation's text and name, and by what its
/// clients may have of it.
///
/// `P` is the form in which a plan is kept, made once per plan by `prepare`. Refusals are not kept:
/// they cost little to find again, and hostile texts would push plans out. Thread: any. Two
/// requests for a new operation may both plan it; the plans are equal.
public final class PlanCache<P> {

    /// What there is for an operation.
    public sealed interface Found<P> {

        record Ready<P>(P prepared) implements Found<P> {}

        record Refused<P>(List<RequestProblem> problems) implements Found<P> {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    private record Key(String text, String operationName) {}

    /// One form of an operation's plan, for all clients that may have the same of it.
    private record Variant<P>(Outcome outcome, P prepared) {}

    /// More outcomes than this of one operation push out the oldest.
    private static final int MOST_VARIANTS = 16;

    private final Planner planner;
    private final Function<Planned.Ready, P> prepare;
    private final Map<Key, List<Variant<P>>> plans;

    /// `capacity` is the number of operations; the least recently used one makes room.
    public PlanCache(Planner planner, int capacity, Function<Planned.Ready, P> prepare) {
        this.planner = planner;
        this.prepare = prepare;
        this.plans =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Key, List<Variant<P>>> eldest) {
                        return size() > capacity;
                    }
                };
    }

    /// Shape: `operationName` is empty when the request names none.
    public Found<P> plan(String text, String operationName, Rights rights) {
        Key key = new Key(text, operationName);
        for (Variant<P> variant : known(key)) {
            if (variant.outcome().holdsFor(rights)) {
                return new Found.Ready<>(variant.prepared());
            }
        }
        Access access = planner.access(rights);
        return switch (planner.plan(text, operationName, access)) {
            case Planned.Refused(List<RequestProblem> problems) -> new Found.Refused<>(problems);
            case Planned.Ready planned -> {
                P prepared = prepare.apply(planned);
                keep(key, new Variant<>(access.outcome(), prepared));
                yield new Found.Ready<>(prepared);
            }
        };
    }

    private synchronized List<Variant<P>> known(Key key) {
        return plans.getOrDefault(key, List.of());
    }

    private synchronized void keep(Key key, Variant<P> variant) {
        List<Variant<P>> variants = new ArrayList<>(List.of(variant));
        known(key).stream()
                .filter(known -> !known.outcome().equals(variant.outcome()))
                .limit(MOST_VARIANTS - 1L)
                .forEach(variants::add);
        plans.put(key, List.copyOf(variants));
    }
}
