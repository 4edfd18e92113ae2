package org.chipgraph.gateway.execute;

import java.util.function.Consumer;

/// Carries a request to a subgraph.
public interface SubgraphFetcher {

    /// Sends the request and returns at once.
    ///
    /// Thread: `whenDone` is called once, from any thread, also when the call was cancelled.
    /// Errors: none thrown; what goes wrong is a [SubgraphAnswer.Failed].
    Call fetch(SubgraphRequest request, Consumer<SubgraphAnswer> whenDone);

    /// A request that is under way.
    interface Call {
        /// The answer is no longer wanted.
        void cancel();
    }
}
