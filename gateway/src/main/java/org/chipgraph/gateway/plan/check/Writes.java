package org.chipgraph.gateway.plan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chipgraph.gateway.operation.When;

/// What the fetches of a plan are known to write: at which place, for which type, into which slot.
final class Writes {

    /// A write by a fetch, under a condition counted from the root.
    record Write(int fetch, When when) {}

    private record Spot(String place, String type, int slot) {}

    private final Map<Spot, List<Write>> writes = new HashMap<>();
    private final Map<String, Set<String>> possibleTypes = new HashMap<>();
    private final Map<String, List<Write>> existence = new HashMap<>();

    void add(String place, String type, int slot, Write write) {
        writes.computeIfAbsent(new Spot(place, type, slot), s -> new ArrayList<>()).add(write);
    }

    /// Objects at `place` may come into being by this write, of one of `types`.
    void addObjects(String place, Set<String> types, Write write) {
        possibleTypes.computeIfAbsent(place, p -> new LinkedHashSet<>()).addAll(types);
        existence.computeIfAbsent(place, p -> new ArrayList<>()).add(write);
    }

    Set<String> possibleTypes(String place) {
        return possibleTypes.getOrDefault(place, Set.of());
    }

    /// When the place has objects at all.
    When existence(String place) {
        if (place.isEmpty()) {
            return When.always();
        }
        When when = When.never();
        for (Write write : existence.getOrDefault(place, List.of())) {
            when = when.or(write.when());
        }
        return when;
    }

    /// Whether the slot is written, by a fetch that `counts`, whenever `needed` holds and the place
    /// has objects.
    boolean covers(String place, String type, int slot, When needed, Predicate<Integer> counts) {
        List<Write> candidates =
                writes.getOrDefault(new Spot(place, type, slot), List.of()).stream()
                        .filter(write -> counts.test(write.fetch()))
                        .toList();
        List<Write> objects = existence.getOrDefault(place, List.of());
        Set<String> variables = new LinkedHashSet<>(needed.variables());
        candidates.forEach(write -> variables.addAll(write.when().variables()));
        objects.forEach(write -> variables.addAll(write.when().variables()));
        List<String> names = List.copyOf(variables);
        for (long bits = 0; bits < 1L << names.size(); bits++) {
            long assignment = bits;
            Predicate<String> isTrue = name -> (assignment >> names.indexOf(name) & 1) == 1;
            boolean exists =
                    place.isEmpty() || objects.stream().anyMatch(w -> w.when().holds(isTrue));
            if (exists
                    && needed.holds(isTrue)
                    && candidates.stream().noneMatch(w -> w.when().holds(isTrue))) {
                return false;
            }
        }
        return true;
    }
}
