package org.chipgraph.gateway.execute;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.plan.EntityBatch;
import org.chipgraph.gateway.plan.ResponsePath;

/// The paths of a batch, each cut at the enclosing objects that its contexts take values from.
///
/// Shape: `depths` are those objects by the number of fields above them, outermost first. Each of
/// `legs` leads from the root over them to the entities: one leg more than there are depths.
record ContextWays(List<Integer> depths, List<List<ResponsePath>> legs) {

    static ContextWays of(EntityBatch batch) {
        List<Integer> depths =
                batch.contexts().stream()
                        .flatMap(input -> input.sources().stream())
                        .map(source -> source.depth())
                        .distinct()
                        .sorted()
                        .toList();
        return new ContextWays(
                depths, batch.paths().stream().map(path -> cut(path, depths)).toList());
    }

    private static List<ResponsePath> cut(ResponsePath path, List<Integer> depths) {
        List<ResponsePath> legs = new ArrayList<>();
        int from = 0;
        for (int depth : depths) {
            legs.add(path.part(from, depth));
            from = depth;
        }
        legs.add(path.part(from, path.steps().size()));
        return legs;
    }

    int deepest() {
        return depths.isEmpty() ? 0 : depths.getLast();
    }
}
