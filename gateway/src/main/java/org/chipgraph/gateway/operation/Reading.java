package org.chipgraph.gateway.operation;

import java.util.List;

/// What became of a request's text.
public sealed interface Reading {

    record Accepted(NormalizedOperation operation) implements Reading {}

    record Refused(List<RequestProblem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
