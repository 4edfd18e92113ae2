package org.chipgraph.gateway.http;

import java.util.List;
import org.chipgraph.gateway.execute.ClientError;
import org.chipgraph.gateway.execute.Executor;

/// What a well-formed request led to.
sealed interface Served {

    byte[] body();

    int status(MediaType type);

    /// The operation ran: there is `data`, with or without errors.
    record Answered(byte[] body) implements Served {
        @Override
        public int status(MediaType type) {
            return 200;
        }
    }

    /// The operation is refused: there is no `data`.
    record Refused(List<ClientError> problems) implements Served {
        @Override
        public byte[] body() {
            return Executor.refusal(problems);
        }

        @Override
        public int status(MediaType type) {
            return type == MediaType.JSON ? 200 : 400;
        }
    }
}
