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
    List<Visit.Door> to(Route from, String target, Set<String> types, String field) {
        Optional<Move.Inputs> inputs = inputs(target, types, field);
        return inputs.isEmpty() ? List.of() : doors(from, target, types, inputs.get());
    }

    /// The doors into the target for whatever it owns of the types without further inputs.
    List<Visit.Door> into(Route from, String target, Set<String> types) {
        return doors(from, target, types, Move.Inputs.NONE);
    }

    /// Where the types are known, an entity enters under its own, or under an interface that the
    /// target has as an object type; where they are not, under the name of the interface at hand.
    private List<Visit.Door> doors(
            Route from, String target, Set<String> types, Move.Inputs inputs) {
        if (from.blind()) {
            return doorsAs(from.typeHere(), target, inputs, true, Set.of());
        }
        List<Visit.Door> doors = new ArrayList<>();
        keys(target, types)
                .forEach(key -> doors.add(new Visit.Door(key, inputs, "", false, Set.of())));
        for (String face : sharedInterfaces(types)) {
            if (graph.isInterfaceObject(target, face)) {
                doors.addAll(doorsAs(face, target, inputs, false, types));
            }
        }
        return doors;
    }

    private List<Visit.Door> doorsAs(
            String face, String target, Move.Inputs inputs, boolean blind, Set<String> only) {
        return graph.keys(target, face).stream()
                .map(move -> new Visit.Door(move.key(), inputs, face, blind, only))
                .toList();
    }

    private List<String> sharedInterfaces(Set<String> types) {
        List<String> shared = null;
        for (String type : types) {
            List<String> faces = graph.supergraph().composite(type).interfaces();
            if (shared == null) {
                shared = new ArrayList<>(faces);
            } else {
                shared.retainAll(faces);
            }
        }
        return shared == null ? List.of() : shared;
    }

    /// What the target must be given for the field, when it owns it alike for all the types.
    private Optional<Move.Inputs> inputs(String target, Set<String> types, String field) {
        Move.Inputs inputs = null;
        for (String type : types) {
            Optional<Move.Field> move = graph.field(target, type, field);
            if (move.isEmpty() || (inputs != null && !inputs.equals(move.get().inputs()))) {
                return Optional.empty();
            }
            inputs = move.get().inputs();
        }
        return Optional.ofNullable(inputs);
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
