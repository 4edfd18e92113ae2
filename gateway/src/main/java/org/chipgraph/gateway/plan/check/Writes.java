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

    /// A write by a fetch, under a condition counted from the root, into objects below objects of
    /// the types `holders`.
    record Write(int fetch, When when, Set<String> holders) {

        static final Set<String> NOBODY = Set.of("");
    }

    private record Spot(String place, String type, int slot) {}

    private final Map<Spot, List<Write>> writes = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> possibleTypes = new HashMap<>();
    private final Map<String, List<Write>> existence = new HashMap<>();

    void add(String place, String type, int slot, Write write) {
        writes.computeIfAbsent(new Spot(place, type, slot), s -> new ArrayList<>()).add(write);
    }

    /// Objects at `place` come into being by this write.
    void addObjects(String place, Write write) {
        existence.computeIfAbsent(place, p -> new ArrayList<>()).add(write);
    }

    /// Below a parent of that type they are of one of `types`; where several subgraphs answer the
    /// same field, only of types that each of them can return.
    void addTypes(String place, String parentType, Set<String> types) {
        possibleTypes
                .computeIfAbsent(place, p -> new HashMap<>())
                .computeIfAbsent(parentType, p -> new LinkedHashSet<>(types))
                .retainAll(types);
    }

    Set<String> possibleTypes(String place) {
        Set<String> types = new LinkedHashSet<>();
        possibleTypes.getOrDefault(place, Map.of()).values().forEach(types::addAll);
        return types;
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

    /// What must be written when: the slot of objects of a type, below objects of the types
    /// `holders` (empty: of any type).
    record Needed(String place, String type, int slot, When when, Set<String> holders) {}

    /// Whether a fetch that `counts` writes whenever it is needed and the place has objects.
    boolean covers(Needed needed, Predicate<Integer> counts) {
        List<Write> candidates =
                writes
                        .getOrDefault(
                                new Spot(needed.place(), needed.type(), needed.slot()), List.of())
                        .stream()
                        .filter(write -> counts.test(write.fetch()))
                        .toList();
        List<Write> objects = existence.getOrDefault(needed.place(), List.of());
        if (needed.place().isEmpty()) {
            objects = List.of(new Write(0, When.always(), Write.NOBODY));
        }
        Set<String> holders = new LinkedHashSet<>();
        objects.forEach(write -> holders.addAll(write.holders()));
        if (!needed.holders().isEmpty()) {
            holders.retainAll(needed.holders());
        }
        for (String holder : holders) {
            if (!covers(needed.when(), below(holder, candidates), below(holder, objects))) {
                return false;
            }
        }
        return true;
    }

    private static List<Write> below(String holder, List<Write> writes) {
        return writes.stream().filter(write -> write.holders().contains(holder)).toList();
    }

    private static boolean covers(When needed, List<Write> candidates, List<Write> objects) {
        Set<String> variables = new LinkedHashSet<>(needed.variables());
        candidates.forEach(write -> variables.addAll(write.when().variables()));
        objects.forEach(write -> variables.addAll(write.when().variables()));
        List<String> names = List.copyOf(variables);
        for (long bits = 0; bits < 1L << names.size(); bits++) {
            long assignment = bits;
            Predicate<String> isTrue = name -> (assignment >> names.indexOf(name) & 1) == 1;
            if (objects.stream().anyMatch(write -> write.when().holds(isTrue))
                    && needed.holds(isTrue)
                    && candidates.stream().noneMatch(write -> write.when().holds(isTrue))) {
                return false;
            }
        }
        return true;
    }
}
