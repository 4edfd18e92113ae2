package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// In which wave each visit's request is sent.
///
/// Before: chip {id} for its own fields in wave 2, chip {id, memberOfIds} for a field with
/// `@requires` in wave 3, where `memberOfIds` comes from elsewhere.
/// After: both in one request in wave 3, if nothing waits for the first; the waves stay as many.
final class Waves {

    private record Target(int turn, String subgraph) {}

    private final Map<Visit, Integer> waves = new HashMap<>();

    Waves(List<Visit> starts) {
        starts.forEach(this::of);
        Set<Visit> awaited = awaited(starts);
        entries(starts).values().forEach(byWave -> joinLater(byWave, awaited));
    }

    /// How many requests one after the other are needed before this visit's is sent.
    int of(Visit start) {
        Integer known = waves.get(start);
        if (known == null) {
            known = 0;
            for (Visit provider : start.providers()) {
                known = Math.max(known, of(provider.start()) + 1);
            }
            waves.put(start, known);
        }
        return known;
    }

    private static Set<Visit> awaited(List<Visit> starts) {
        Set<Visit> awaited = new HashSet<>();
        for (Visit start : starts) {
            start.providers().forEach(provider -> awaited.add(provider.start()));
        }
        return awaited;
    }

    private Map<Target, NavigableMap<Integer, List<Visit>>> entries(List<Visit> starts) {
        Map<Target, NavigableMap<Integer, List<Visit>>> entries = new LinkedHashMap<>();
        for (Visit start : starts) {
            if (start.door().isPresent()) {
                entries.computeIfAbsent(
                                new Target(start.turn(), start.subgraph()), t -> new TreeMap<>())
                        .computeIfAbsent(of(start), w -> new ArrayList<>())
                        .add(start);
            }
        }
        return entries;
    }

    /// A request that nothing waits for goes with the next one that asks about the same entities.
    private void joinLater(NavigableMap<Integer, List<Visit>> byWave, Set<Visit> awaited) {
        byWave.forEach((wave, early) -> {
            if (Collections.disjoint(early, awaited)) {
                about(places(early), byWave.tailMap(wave, false))
                        .ifPresent(later -> {
                            early.forEach(visit -> waves.put(visit, later.getKey()));
                            later.getValue().addAll(early);
                        });
            }
        });
    }

    private static Optional<Map.Entry<Integer, List<Visit>>> about(
            Set<Place> places, NavigableMap<Integer, List<Visit>> requests) {
        return requests.entrySet().stream()
                .filter(request -> places(request.getValue()).containsAll(places))
                .findFirst();
    }

    private static Set<Place> places(Collection<Visit> visits) {
        Set<Place> places = new HashSet<>();
        visits.forEach(visit -> places.add(visit.place()));
        return places;
    }
}
