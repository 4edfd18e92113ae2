package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.Selections;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.MoveGraph;

/// A leaf of the operation with the fields that lead to it, from the root.
///
/// Shape: siblings share `above`. `turn` is the root field of a mutation to which it belongs.
record Leaf(List<Wanted> above, Wanted last, int turn) {

    static Leaf of(List<Wanted> chain, int turn) {
        return new Leaf(List.copyOf(chain.subList(0, chain.size() - 1)), chain.getLast(), turn);
    }

    List<Wanted> chain() {
        List<Wanted> chain = new ArrayList<>(above);
        chain.add(last);
        return chain;
    }

    /// All leaves below the root, in the client's order.
    static List<Leaf> all(MoveGraph graph, Place root, boolean mutation) {
        List<Leaf> leaves = new ArrayList<>();
        List<Wanted> start = new ArrayList<>();
        for (int i = 0; i < root.clientSlots().size(); i++) {
            SelectedField field = root.selections().fields().get(i);
            List<Wanted> above = mutation ? new ArrayList<>() : start;
            collect(graph, root.clientSlots().get(i), field, above, mutation ? i : 0, leaves);
        }
        return leaves;
    }

    private static void collect(
            MoveGraph graph,
            FieldSlot slot,
            SelectedField field,
            List<Wanted> above,
            int turn,
            List<Leaf> leaves) {
        Wanted wanted = new Wanted(slot, new LinkedHashSet<>(field.types()), field.when());
        List<Wanted> chain = new ArrayList<>(above);
        chain.add(wanted);
        Selections below = field.children();
        boolean covered = false;
        for (int i = 0; i < below.fields().size(); i++) {
            SelectedField child = below.fields().get(i);
            collect(graph, slot.child().clientSlots().get(i), child, chain, turn, leaves);
            covered |= child.when().isAlways() && below.views().size() == 1;
        }
        if (!covered) {
            leaves.add(new Leaf(above, wanted, turn));
        }
        if (!field.isLeaf() && needsTypenames(graph, below)) {
            leaves.add(new Leaf(chain, typename(slot.child()), turn));
        }
    }

    /// Whether what the client sees depends on a runtime type that some subgraph does not know.
    private static boolean needsTypenames(MoveGraph graph, Selections selections) {
        boolean blind =
                graph.subgraphs().stream()
                        .anyMatch(subgraph -> graph.isInterfaceObject(subgraph, selections.type()));
        return blind && selections.dependsOnType();
    }

    private static Wanted typename(Place place) {
        Set<String> types = new LinkedHashSet<>();
        place.selections().views().forEach(view -> types.addAll(view.types()));
        return new Wanted(place.typenameSlot(), types, When.always());
    }
}
