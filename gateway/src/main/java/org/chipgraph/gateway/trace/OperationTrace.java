package org.chipgraph.gateway.trace;

import java.util.Map;
import org.chipgraph.gateway.execute.FetchTiming;
import org.chipgraph.gateway.execute.FetchWatch;

/// The trace of one request of a client.
///
/// Thread: one after the other, the threads that serve the request.
public interface OperationTrace extends FetchWatch {

    OperationTrace NONE =
            new OperationTrace() {
                @Override
                public void preparing() {}

                @Override
                public void prepared(Operation operation, boolean planWasCached) {}

                @Override
                public void answered() {}

                @Override
                public void refused(String code, boolean isOurFault) {}

                @Override
                public void logging(Runnable log) {
                    log.run();
                }

                @Override
                public Map<String, String> begun(int fetch, String subgraph) {
                    return FetchWatch.NONE.begun(fetch, subgraph);
                }

                @Override
                public void ended(FetchTiming timing) {}
            };

    /// What was asked. Shape: `type` as documents write it, `name` empty for none.
    record Operation(String type, String name, String document) {}

    /// The plan is looked for from now on.
    void preparing();

    /// The operation has its plan and is about to run.
    void prepared(Operation operation, boolean planWasCached);

    /// There was `data`.
    void answered();

    /// There was none, for the reason that the code names.
    void refused(String code, boolean isOurFault);

    /// Writes a line of the log that is to name the trace.
    void logging(Runnable log);
}
