package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.Selections;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.MoveGraph;

/// Takes an operation apart into its leaves.
///
/// A field of several runtime types is one leaf as long as every subgraph treats them alike.
final class Leaves {

    private final MoveGraph graph;
    private final Walker walker;
    private final Stems stems;
    private final List<Leaf> found = new ArrayList<>();

    private Leaves(MoveGraph graph, Walker walker, Stems stems) {
        this.graph = graph;
        this.walker = walker;
        this.stems = stems;
    }

    /// All leaves below the root, in the client's order.
    static List<Leaf> of(
            MoveGraph graph, Walker walker, Stems stems, Place root, boolean mutation) {
        Leaves leaves = new Leaves(graph, walker, stems);
        List<Wanted> start = new ArrayList<>();
        for (int i = 0; i < root.clientSlots().size(); i++) {
            SelectedField field = root.selections().fields().get(i);
            List<Wanted> above = mutation ? new ArrayList<>() : start;
            leaves.collect(root.clientSlots().get(i), field, above, mutation ? i : 0);
        }
        return leaves.found;
    }

    private void collect(FieldSlot slot, SelectedField field, List<Wanted> above, int turn) {
        Set<String> types = new LinkedHashSet<>(field.types());
        for (Set<String> kind : walker.kinds(stems.routes(above, turn), slot, types)) {
            collect(new Wanted(slot, kind, field.when()), field.children(), above, turn);
        }
    }

    private void collect(Wanted wanted, Selections below, List<Wanted> above, int turn) {
        List<Wanted> chain = new ArrayList<>(above);
        chain.add(wanted);
        boolean covered = false;
        for (int i = 0; i < below.fields().size(); i++) {
            SelectedField child = below.fields().get(i);
            collect(wanted.slot().child().clientSlots().get(i), child, chain, turn);
            covered |= child.when().isAlways() && below.views().size() == 1;
        }
        if (!covered) {
            found.add(new Leaf(above, wanted, turn));
        }
        if (!below.isNone() && needsTypenames(below)) {
            found.add(new Leaf(chain, typename(wanted.slot().child()), turn));
        }
    }

    /// Whether what the client sees depends on a runtime type that some subgraph does not know.
    private boolean needsTypenames(Selections selections) {
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
