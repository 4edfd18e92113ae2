package org.chipgraph.gateway.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chipgraph.gateway.operation.RequestProblem;
import org.jspecify.annotations.Nullable;

/// Keeps what recent operations were planned to, by the operation's text and name.
///
/// `P` is the form in which a plan is kept, made once per plan by `prepare`. Where an operation asks
/// for moving fields (`@override` with a label) it has a plan for each state of their labels that
/// came up. Refusals are not kept:
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

    /// The plans of one operation by the labels that were on.
    private record Plans<P>(List<String> labels, Map<Set<String>, P> byLabels) {}

    private static final int STATES_OF_LABELS = 16;

    private final Planner planner;
    private final Function<Planned.Ready, P> prepare;
    private final Map<Key, Plans<P>> plans;

    /// `capacity` is the number of plans; the least recently used one makes room.
    public PlanCache(Planner planner, int capacity, Function<Planned.Ready, P> prepare) {
        this.planner = planner;
        this.prepare = prepare;
        this.plans = leastRecentlyUsed(capacity);
    }

    private static <K, V> Map<K, V> leastRecentlyUsed(int capacity) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /// Shape: `operationName` is empty when the request names none; `isOn` says of a label whether
    /// it is on for this request. It is asked once for each label that matters.
    public Found<P> plan(String text, String operationName, Predicate<String> isOn) {
        Key key = new Key(text, operationName);
        Plans<P> known = known(key);
        if (known == null) {
            return make(key, isOn);
        }
        Set<String> on = known.labels().isEmpty() ? Set.of() : Planner.on(known.labels(), isOn);
        return known(known, on)
                .<Found<P>>map(Found.Ready::new)
                .orElseGet(() -> make(key, on::contains));
    }

    private Found<P> make(Key key, Predicate<String> isOn) {
        return switch (planner.plan(key.text(), key.operationName(), isOn)) {
            case Planned.Refused(List<RequestProblem> problems) -> new Found.Refused<>(problems);
            case Planned.Ready planned -> {
                P prepared = prepare.apply(planned);
                keep(key, planned, prepared);
                yield new Found.Ready<>(prepared);
            }
        };
    }

    private synchronized @Nullable Plans<P> known(Key key) {
        return plans.get(key);
    }

    private synchronized Optional<P> known(Plans<P> known, Set<String> on) {
        return Optional.ofNullable(known.byLabels().get(on));
    }

    private synchronized void keep(Key key, Planned.Ready planned, P prepared) {
        plans.computeIfAbsent(
                        key,
                        k -> new Plans<>(planned.labels(), leastRecentlyUsed(STATES_OF_LABELS)))
                .byLabels()
                .put(planned.on(), prepared);
    }
}
