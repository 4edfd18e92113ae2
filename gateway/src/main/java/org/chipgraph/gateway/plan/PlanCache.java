package org.chipgraph.gateway.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chipgraph.gateway.operation.RequestProblem;

/// Keeps what recent operations were planned to, by the operation's text and name.
///
/// `P` is the form in which a plan is kept, made once per plan by `prepare`. Refusals are not kept:
/// they cost little to find again, and hostile texts would push plans out. Thread: any. Two
/// requests for a new operation may both plan it; the plans are equal.
public final class PlanCache<P> {

    /// What there is for an operation. `wasCached`: it was planned before.
    public sealed interface Found<P> {

        record Ready<P>(P prepared, boolean wasCached) implements Found<P> {}

        record Refused<P>(List<RequestProblem> problems) implements Found<P> {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    private record Key(String text, String operationName) {}

    private final Planner planner;
    private final Function<Planned.Ready, P> prepare;
    private final Map<Key, P> plans;

    /// `capacity` is the number of plans; the least recently used one makes room.
    public PlanCache(Planner planner, int capacity, Function<Planned.Ready, P> prepare) {
        this.planner = planner;
        this.prepare = prepare;
        this.plans =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Key, P> eldest) {
                        return size() > capacity;
                    }
                };
    }

    /// Shape: `operationName` is empty when the request names none.
    public Found<P> plan(String text, String operationName) {
        Key key = new Key(text, operationName);
        Optional<P> known = known(key);
        if (known.isPresent()) {
            return new Found.Ready<>(known.get(), true);
        }
        return switch (planner.plan(text, operationName)) {
            case Planned.Refused(List<RequestProblem> problems) -> new Found.Refused<>(problems);
            case Planned.Ready planned -> {
                P prepared = prepare.apply(planned);
                keep(key, prepared);
                yield new Found.Ready<>(prepared, false);
            }
        };
    }

    private synchronized Optional<P> known(Key key) {
        return Optional.ofNullable(plans.get(key));
    }

    private synchronized void keep(Key key, P prepared) {
        plans.put(key, prepared);
    }
}
