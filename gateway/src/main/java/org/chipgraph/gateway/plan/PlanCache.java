package org.chipgraph.gateway.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.authorization.Outcome;
import org.chipgraph.gateway.authorization.Rights;
import org.chipgraph.gateway.operation.RequestProblem;
import org.jspecify.annotations.Nullable;

/// Keeps what recent operations were planned to, by the operation's text and name, and by what its
/// clients may have of it.
///
/// `P` is the form in which a plan is kept, made once per plan by `prepare`. Where an operation asks
/// for moving fields (`@override` with a label) it has a plan for each state of their labels that
/// came up. Refusals are not kept: they cost little to find again, and hostile texts would push plans out. Thread: any. Two
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

    /// What was found for one request.
    public static final class Lookup<P> {

        private final PlanCache<P> cache;
        private final Key key;
        private final Rights rights;
        private final Predicate<String> isOn;
        private final @Nullable P known;

        private Lookup(
                PlanCache<P> cache,
                Key key,
                Rights rights,
                Predicate<String> isOn,
                @Nullable P known) {
            this.cache = cache;
            this.key = key;
            this.rights = rights;
            this.isOn = isOn;
            this.known = known;
        }

        /// Whether there is a plan, and it is like that.
        public boolean isKnown(Predicate<P> isLikeThat) {
            return known != null && isLikeThat.test(known);
        }

        /// The plan that was found, or one that is made now.
        public Found<P> plan() {
            return known == null ? cache.make(key, rights, isOn) : new Found.Ready<>(known, true);
        }
    }

    private record Key(String text, String operationName) {}

    /// One form of an operation's plan, for all clients that may have the same of it while the same
    /// of the labels are on.
    private record Variant<P>(Outcome outcome, List<String> labels, Set<String> on, P prepared) {

        boolean holdsFor(Rights rights, Predicate<String> isOn) {
            return outcome.holdsFor(rights)
                    && (labels.isEmpty()
                            || labels.stream()
                                    .allMatch(label -> isOn.test(label) == on.contains(label)));
        }

        boolean isLike(Variant<P> other) {
            return outcome.equals(other.outcome) && on.equals(other.on);
        }
    }

    /// Further ones of one operation push out the oldest.
    private static final int MOST_VARIANTS = 32;

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

    /// Looks for the plan of one request, and plans nothing.
    ///
    /// Shape: `operationName` is empty when the request names none; `isOn` says of a label whether
    /// it is on for this request. It is asked once for each label that matters, also if the request
    /// is planned afterwards.
    public Lookup<P> find(
            String text, String operationName, Rights rights, Predicate<String> isOn) {
        Key key = new Key(text, operationName);
        Predicate<String> settled = planner.asksForLabels() ? askingOnce(isOn) : isOn;
        for (Variant<P> variant : known(key)) {
            if (variant.holdsFor(rights, settled)) {
                return new Lookup<>(this, key, rights, settled, variant.prepared());
            }
        }
        return new Lookup<>(this, key, rights, settled, null);
    }

    /// How many operations are kept.
    public synchronized int size() {
        return plans.size();
    }

    private static Predicate<String> askingOnce(Predicate<String> isOn) {
        Map<String, Boolean> answers = new HashMap<>();
        return label -> answers.computeIfAbsent(label, isOn::test);
    }

    private Found<P> make(Key key, Rights rights, Predicate<String> isOn) {
        Access access = planner.access(rights);
        return switch (planner.plan(key.text(), key.operationName(), access, isOn)) {
            case Planned.Refused(List<RequestProblem> problems) -> new Found.Refused<>(problems);
            case Planned.Ready planned -> {
                P prepared = prepare.apply(planned);
                keep(
                        key,
                        new Variant<>(access.outcome(), planned.labels(), planned.on(), prepared));
                yield new Found.Ready<>(prepared, false);
            }
        };
    }

    private synchronized List<Variant<P>> known(Key key) {
        return plans.getOrDefault(key, List.of());
    }

    private synchronized void keep(Key key, Variant<P> variant) {
        List<Variant<P>> variants = new ArrayList<>(List.of(variant));
        known(key).stream()
                .filter(known -> !known.isLike(variant))
                .limit(MOST_VARIANTS - 1L)
                .forEach(variants::add);
        plans.put(key, List.copyOf(variants));
    }
}
