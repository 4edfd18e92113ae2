package org.chipgraph.gateway.operation;

import java.util.List;

/// Ends a stage early; it never leaves `OperationReader` or the planner, which return the problems.
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RequestProblem> problems;

    public RequestRefused(RequestProblem problem) {
        this(List.of(problem));
    }

    public RequestRefused(List<RequestProblem> problems) {
        super(problems.getFirst().message(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<RequestProblem> problems() {
        return problems;
    }
}
