package org.chipgraph.gateway.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the plans of recent operations, by the operation's text and name.
///
/// Refusals are not kept: they cost little to find again, and hostile texts would push plans out.
/// Thread: any. Two requests for a new operation may both plan it; the plans are equal.
public final class PlanCache {

    private record Key(String text, String operationName) {}

    private final Planner planner;
    private final Map<Key, Planned.Ready> plans;

    /// `capacity` is the number of plans; the least recently used one makes room.
    public PlanCache(Planner planner, int capacity) {
        this.planner = planner;
        this.plans =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Key, Planned.Ready> eldest) {
                        return size() > capacity;
                    }
                };
    }

    public Planned plan(String text, String operationName) {
        Key key = new Key(text, operationName);
        Optional<Planned.Ready> known = known(key);
        if (known.isPresent()) {
            return known.get();
        }
        Planned planned = planner.plan(text, operationName);
        if (planned instanceof Planned.Ready ready) {
            keep(key, ready);
        }
        return planned;
    }

    private synchronized Optional<Planned.Ready> known(Key key) {
        return Optional.ofNullable(plans.get(key));
    }

    private synchronized void keep(Key key, Planned.Ready ready) {
        plans.put(key, ready);
    }
}
