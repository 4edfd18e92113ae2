package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.plan.graph.Move;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.FieldSet;

/// The doors through which a subgraph takes entities: its keys, and what its fields require.
final class Doors {

    private final MoveGraph graph;

    Doors(MoveGraph graph) {
        this.graph = graph;
    }

    /// The doors that lead to a field which the target owns alike for all the types.
    List<Visit.Door> to(String target, Set<String> types, String field) {
        Optional<FieldSet> requires = requires(target, types, field);
        if (requires.isEmpty()) {
            return List.of();
        }
        return keys(target, types).stream()
                .map(key -> new Visit.Door(key, requires.get()))
                .toList();
    }

    /// The doors into the target for whatever it owns of the types without further inputs.
    List<Visit.Door> into(String target, Set<String> types) {
        return keys(target, types).stream().map(key -> new Visit.Door(key, FieldSet.NONE)).toList();
    }

    /// What the target requires for the field, when it owns it alike for all the types.
    private Optional<FieldSet> requires(String target, Set<String> types, String field) {
        FieldSet requires = null;
        for (String type : types) {
            Optional<Move.Field> move = graph.field(target, type, field);
            if (move.isEmpty() || (requires != null && !requires.equals(move.get().requires()))) {
                return Optional.empty();
            }
            requires = move.get().requires();
        }
        return Optional.ofNullable(requires);
    }

    /// The keys by which the target takes objects of each of the types.
    private List<FieldSet> keys(String target, Set<String> types) {
        List<FieldSet> shared = null;
        for (String type : types) {
            List<FieldSet> keys =
                    graph.keys(target, type).stream().map(Move.Key::key).distinct().toList();
            if (shared == null) {
                shared = new ArrayList<>(keys);
            } else {
                shared.retainAll(keys);
            }
        }
        return shared == null ? List.of() : shared;
    }

    /// The visit that already goes through the door, if the draft has one.
    static Optional<Visit> existing(Place place, String target, Visit.Door door, int turn) {
        return place.visits().stream()
                .filter(visit ->
                        visit.subgraph().equals(target)
                                && visit.turn() == turn
                                && visit.door().filter(door::equals).isPresent())
                .findFirst();
    }
}
