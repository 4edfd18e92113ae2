package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.List;

/// The routed operation: the response tree with the visits of every subgraph in it.
///
/// Shape: `starts` are the visits that begin a request (roots and entities), in the order in which
/// they were found.
public record Draft(Place root, List<Visit> starts) {

    public Draft {
        starts = List.copyOf(starts);
    }

    static Draft of(Place root) {
        List<Visit> starts = new ArrayList<>();
        collect(root, starts);
        return new Draft(root, starts);
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
