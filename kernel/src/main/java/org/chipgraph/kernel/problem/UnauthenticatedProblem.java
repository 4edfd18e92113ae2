package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;

/// The method needs a login and the request has none.
@ErrorCode("UNAUTHENTICATED")
public final class UnauthenticatedProblem extends Problem {

    public UnauthenticatedProblem(String message) {
        super(org.chipgraph.kernel.problem.ErrorCode.UNAUTHENTICATED, message);
    }
}
