package org.chipgraph.kernel.problem;

import java.util.Map;

/// A precondition of HTTP that a request lacks or does not meet: a missing or stale If-Match, an
/// Idempotency-Key that came with another body.
public final class PreconditionProblem extends Problem {

    private final Map<String, Object> details;

    public PreconditionProblem(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    public PreconditionProblem(ErrorCode code, String message, Map<String, Object> details) {
        super(code, message);
        this.details = Map.copyOf(details);
    }

    @Override
    public Map<String, Object> details() {
        return details;
    }
}
