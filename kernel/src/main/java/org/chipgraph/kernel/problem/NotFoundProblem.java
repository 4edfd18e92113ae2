package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;

/// The record or claim that should be changed does not exist.
@ErrorCode("NOT_FOUND")
public final class NotFoundProblem extends Problem {

    public NotFoundProblem(String message) {
        super(org.chipgraph.kernel.problem.ErrorCode.NOT_FOUND, message);
    }
}
