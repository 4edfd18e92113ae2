package org.chipgraph.gateway.plan.fetch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.plan.EntityBatch;
import org.chipgraph.gateway.plan.Fetch;
import org.chipgraph.gateway.plan.PlanNode;
import org.chipgraph.gateway.plan.QueryPlan;
import org.chipgraph.gateway.plan.ResponsePath;

/// Arranges fetches by waves into the tree that people read.
public final class PlanTree {

    private PlanTree() {}

    public static QueryPlan plan(NormalizedOperation operation, FetchEmitter.Emitted emitted) {
        return new QueryPlan(
                operation.kind(),
                root(emitted),
                emitted.fetches(),
                emitted.shape(),
                new QueryPlan.Introspection(
                        operation.introspection(), operation.introspectionVariables()));
    }

    private static PlanNode root(FetchEmitter.Emitted emitted) {
        Map<Integer, List<PlanNode>> waves = new LinkedHashMap<>();
        for (Fetch fetch : emitted.fetches()) {
            waves.computeIfAbsent(emitted.waves().get(fetch.id()), w -> new ArrayList<>())
                    .add(node(fetch));
        }
        List<PlanNode> sequence = new ArrayList<>();
        for (List<PlanNode> wave : waves.values()) {
            sequence.add(wave.size() == 1 ? wave.getFirst() : new PlanNode.Parallel(wave));
        }
        return sequence.size() == 1 ? sequence.getFirst() : new PlanNode.Sequence(sequence);
    }

    private static PlanNode node(Fetch fetch) {
        PlanNode node = new PlanNode.Request(fetch);
        if (!fetch.isRoot()) {
            List<ResponsePath> paths = new ArrayList<>();
            for (EntityBatch batch : fetch.batches()) {
                paths.addAll(batch.paths());
            }
            node = new PlanNode.Flatten(paths, node);
        }
        return fetch.when().isAlways() ? node : new PlanNode.Condition(fetch.when(), node);
    }
}
