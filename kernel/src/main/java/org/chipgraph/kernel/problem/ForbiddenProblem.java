package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;

/// The caller is known, but lacks the role that the method declares.
@ErrorCode("FORBIDDEN")
public final class ForbiddenProblem extends Problem {

    public ForbiddenProblem(String message) {
        super(org.chipgraph.kernel.problem.ErrorCode.FORBIDDEN, message);
    }
}
