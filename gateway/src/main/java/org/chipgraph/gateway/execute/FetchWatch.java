package org.chipgraph.gateway.execute;

import java.util.Map;

/// Is told of the fetches of one request, by the thread that takes the request's steps.
public interface FetchWatch {

    FetchWatch NONE =
            new FetchWatch() {
                @Override
                public Map<String, String> begun(int fetch, String subgraph) {
                    return Map.of();
                }

                @Override
                public void ended(FetchTiming timing) {}
            };

    /// A fetch begins: the headers by which the subgraph may go on watching.
    Map<String, String> begun(int fetch, String subgraph);

    /// A fetch that had begun has ended, and its answer was taken over.
    void ended(FetchTiming timing);
}
