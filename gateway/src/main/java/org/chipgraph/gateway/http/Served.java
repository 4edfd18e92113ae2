package org.chipgraph.gateway.http;

import java.util.List;
import org.chipgraph.gateway.execute.ClientError;
import org.chipgraph.gateway.execute.Execution;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.operation.OperationKind;

/// What a well-formed request led to.
sealed interface Served {

    /// The operation, which has this name or an empty one, may run: there will be `data`, with or without errors.
    record Accepted(
            String operation, OperationKind kind, boolean planWasCached, Execution execution)
            implements Served {}

    /// The operation is refused: there is no `data`.
    record Refused(List<ClientError> problems) implements Served {
        public Refused {
            problems = List.copyOf(problems);
        }

        /// Of the first reason.
        String code() {
            return problems.getFirst().code();
        }

        byte[] body() {
            return Executor.refusal(problems);
        }

        int status(MediaType type) {
            return type == MediaType.JSON ? 200 : 400;
        }
    }
}
