package org.chipgraph.gateway.plan.path;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The visits that come upon the entities which one visit enters, and of which runtime types.
final class Sources {

    private final Map<Visit, Set<String>> types = new LinkedHashMap<>();

    void add(Visit source, Set<String> runtimeTypes) {
        types.computeIfAbsent(source, s -> new LinkedHashSet<>()).addAll(runtimeTypes);
    }

    boolean contain(Visit source, Set<String> runtimeTypes) {
        return types.getOrDefault(source, Set.of()).containsAll(runtimeTypes);
    }

    /// The runtime types of the objects above that hold the entities.
    Set<String> holders() {
        Set<String> holders = new LinkedHashSet<>();
        addHolders(holders, new HashSet<>());
        return holders;
    }

    private void addHolders(Set<String> holders, Set<Visit> seen) {
        for (Visit source : types.keySet()) {
            if (source.parent().isPresent()) {
                FieldSlot owner = source.place().owner().orElseThrow();
                holders.addAll(source.parent().get().typesWith(owner));
            } else if (seen.add(source)) {
                source.sources().addHolders(holders, seen);
            }
        }
    }
}
