package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.RequestProblem;

/// What became of a request's text: a plan with the operation it answers, or why there is none.
public sealed interface Planned {

    record Ready(NormalizedOperation operation, QueryPlan plan) implements Planned {}

    record Refused(List<RequestProblem> problems) implements Planned {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
