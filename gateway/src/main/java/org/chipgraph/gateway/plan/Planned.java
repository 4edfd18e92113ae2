package org.chipgraph.gateway.plan;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.RequestProblem;

/// What became of a request's text: a plan with the operation it answers, or why there is none.
public sealed interface Planned {

    /// Shape: `labels` are those of moving fields (`@override`) on which the plan depends; `on` are
    /// the ones that were on.
    record Ready(NormalizedOperation operation, QueryPlan plan, List<String> labels, Set<String> on)
            implements Planned {
        public Ready {
            labels = List.copyOf(labels);
            on = Collections.unmodifiableSet(on);
        }
    }

    record Refused(List<RequestProblem> problems) implements Planned {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
