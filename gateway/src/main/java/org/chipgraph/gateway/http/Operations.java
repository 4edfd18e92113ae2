package org.chipgraph.gateway.http;

import java.util.List;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.supergraph.Supergraph;

/// From the text of an operation to a plan that is ready to run.
final class Operations {

    sealed interface Prepared {}

    record Ready(NormalizedOperation operation, CompiledPlan plan) implements Prepared {}

    record Refused(List<RequestProblem> problems) implements Prepared {
        Refused {
            problems = List.copyOf(problems);
        }
    }

    Operations(Supergraph supergraph, Limits limits, int kept) {}

    Prepared prepare(String text, String operationName) {
        throw new UnsupportedOperationException();
    }
}
