package org.chipgraph.gateway.http;

import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.plan.Planned;

/// An operation and its plan, ready to run with any variables.
record PreparedOperation(NormalizedOperation operation, CompiledPlan plan) {

    static PreparedOperation of(Planned.Ready planned) {
        return new PreparedOperation(planned.operation(), new CompiledPlan(planned.plan()));
    }
}
