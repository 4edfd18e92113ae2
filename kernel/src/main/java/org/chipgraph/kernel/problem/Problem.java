package org.chipgraph.kernel.problem;

import java.util.Map;

/// What a caller can be told: a stable code, a message that says what is wrong, where, and what would be
/// right, and further keys for programs. Safe to return as it is.
public abstract sealed class Problem extends RuntimeException
        permits ConflictProblem,
                ForbiddenProblem,
                ImportProblem,
                InternalProblem,
                NotFoundProblem,
                PreconditionProblem,
                UnauthenticatedProblem,
                UnavailableProblem,
                ValidationProblem {

    private final ErrorCode code;

    protected Problem(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }

    /// Further keys of the error (`extensions` in GraphQL, members of the problem document in REST).
    public Map<String, Object> details() {
        return Map.of();
    }
}
