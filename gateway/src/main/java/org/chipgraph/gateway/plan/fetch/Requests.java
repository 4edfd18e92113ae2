package org.chipgraph.gateway.plan.fetch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.plan.path.Draft;
import org.chipgraph.gateway.plan.path.Visit;

/// Gathers the visits of a draft into requests: one per subgraph and wave.
///
/// The waves of a mutation's root fields follow each other.
final class Requests {

    /// One request: visits of the same subgraph that start in the same wave.
    record Request(String subgraph, int turn, int wave, List<Visit> starts) {
        boolean isRoot() {
            return starts.getFirst().door().isEmpty();
        }
    }

    private record Slot(int turn, int wave, boolean entities, String subgraph) {}

    private final Map<Visit, Request> requestOf = new HashMap<>();
    private final List<Request> ordered = new ArrayList<>();

    Requests(Draft draft) {
        Map<Slot, List<Visit>> groups = new LinkedHashMap<>();
        for (Visit start : draft.starts()) {
            Slot slot =
                    new Slot(
                            start.turn(),
                            draft.wave(start),
                            start.door().isPresent(),
                            start.subgraph());
            groups.computeIfAbsent(slot, s -> new ArrayList<>()).add(start);
        }
        List<Slot> slots = new ArrayList<>(groups.keySet());
        slots.sort(Comparator.comparingInt(Slot::turn).thenComparingInt(Slot::wave));
        for (Slot slot : slots) {
            Request request =
                    new Request(
                            slot.subgraph(),
                            slot.turn(),
                            slot.wave(),
                            groups.getOrDefault(slot, List.of()));
            ordered.add(request);
            request.starts().forEach(start -> requestOf.put(start, request));
        }
    }

    /// In an order in which each comes after those it waits for.
    List<Request> ordered() {
        return List.copyOf(ordered);
    }

    /// The positions in `ordered()` of the requests that this one waits for, without those that an
    /// earlier one of them already waits for.
    List<Integer> after(Request request, List<List<Integer>> afterOfEarlier) {
        Set<Integer> direct = new LinkedHashSet<>();
        for (Visit start : request.starts()) {
            for (Visit provider : start.providers()) {
                direct.add(ordered.indexOf(requestOf.get(provider.start())));
            }
        }
        if (direct.isEmpty()) {
            for (int i = 0; i < ordered.size(); i++) {
                if (ordered.get(i).turn() < request.turn()) {
                    direct.add(i);
                }
            }
        }
        List<Integer> reduced = new ArrayList<>();
        for (Integer candidate : direct) {
            boolean implied =
                    direct.stream()
                            .anyMatch(other ->
                                    !other.equals(candidate)
                                            && reaches(other, candidate, afterOfEarlier));
            if (!implied) {
                reduced.add(candidate);
            }
        }
        reduced.sort(null);
        return reduced;
    }

    private static boolean reaches(int from, int to, List<List<Integer>> after) {
        return after.get(from).stream().anyMatch(next -> next == to || reaches(next, to, after));
    }
}
