package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.plan.graph.MoveGraph;

/// The subgraphs that share root fields of an operation, so that any of them could begin.
final class Rivals {

    private static final int MOST = 4;

    private Rivals() {}

    static List<String> of(MoveGraph graph, NormalizedOperation operation) {
        Set<String> rivals = new LinkedHashSet<>();
        for (SelectedField field : operation.root().fields()) {
            List<String> owners = new ArrayList<>();
            for (String subgraph : graph.subgraphs()) {
                if (graph.field(subgraph, operation.root().type(), field.name()).isPresent()) {
                    owners.add(subgraph);
                }
            }
            if (owners.size() > 1) {
                rivals.addAll(owners);
            }
        }
        return rivals.stream().limit(MOST).toList();
    }
}
