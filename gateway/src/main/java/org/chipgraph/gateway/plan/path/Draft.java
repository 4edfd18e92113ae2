package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The routed operation: the response tree with the visits of every subgraph in it.
///
/// Shape: `starts` are the visits that begin a request (roots and entities), in the order in which
/// they were found.
public final class Draft {

    private final Place root;
    private final List<Visit> starts;
    private final Waves waves;

    private Draft(Place root, List<Visit> starts) {
        this.root = root;
        this.starts = List.copyOf(starts);
        this.waves = new Waves(this.starts);
    }

    public Place root() {
        return root;
    }

    public List<Visit> starts() {
        return starts;
    }

    static Draft of(Place root) {
        List<Visit> starts = new ArrayList<>();
        collect(root, starts);
        return new Draft(root, starts);
    }

    /// How many requests one after the other are needed before this visit's is sent.
    ///
    /// It is after all those that provide its inputs, so visits of one wave never wait for each other.
    public int wave(Visit start) {
        return waves.of(start);
    }

    private record Request(int turn, int wave, boolean entities, String subgraph) {}

    /// For comparison: requests weigh most, then waves, then entities entered, then fields.
    long cost() {
        Set<Request> requests = new HashSet<>();
        Map<Integer, Integer> lastWaves = new HashMap<>();
        long small = 0;
        for (Visit start : starts) {
            int wave = wave(start);
            boolean entities = start.door().isPresent();
            requests.add(new Request(start.turn(), wave, entities, start.subgraph()));
            lastWaves.merge(start.turn(), wave, Math::max);
            small += 10L * start.types().size() + start.fields();
        }
        long waves = lastWaves.values().stream().mapToLong(Integer::longValue).sum();
        return 100_000L * requests.size() + 10_000L * waves + small;
    }

    private static void collect(Place place, List<Visit> starts) {
        for (Visit visit : place.visits()) {
            if (visit.start() == visit && !visit.selected().isEmpty()) {
                starts.add(visit);
            }
        }
        for (FieldSlot slot : place.slots()) {
            if (!slot.isLeaf()) {
                collect(slot.child(), starts);
            }
        }
    }
}
