package org.chipgraph.gateway.plan.path;

import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.operation.RequestRefused;

/// Bounds the work of planning one operation.
final class StepBudget {

    private final long allowed;
    private long used;

    StepBudget(long allowed) {
        this.allowed = allowed;
    }

    long used() {
        return used;
    }

    long left() {
        return allowed - used;
    }

    /// Errors: throws [RequestRefused] when the budget is used up.
    void spend() {
        if (++used > allowed) {
            throw new RequestRefused(new RequestProblem.TooComplex(allowed));
        }
    }
}
