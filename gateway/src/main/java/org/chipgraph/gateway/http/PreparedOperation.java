package org.chipgraph.gateway.http;

import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.operation.CostLimit;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.supergraph.Supergraph;

/// An operation and its plan, ready to run with any variables.
record PreparedOperation(NormalizedOperation operation, CompiledPlan plan, CostCheck cost) {

    static PreparedOperation of(Planned.Ready planned, Supergraph supergraph, CostLimit limit) {
        return new PreparedOperation(
                planned.operation(),
                new CompiledPlan(planned.plan()),
                CostCheck.of(planned.operation(), supergraph, limit));
    }
}
