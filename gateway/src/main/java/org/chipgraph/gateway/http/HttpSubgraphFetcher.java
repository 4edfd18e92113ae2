package org.chipgraph.gateway.http;

import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.operation.OperationKind;

/// Sends requests to subgraphs over HTTP: a pool of kept connections for each subgraph.
///
/// A kept connection may be closed by the other side just when a request is written to it. A query
/// is then sent once more on a new connection; a mutation, which must not run twice, is sent on a
/// connection of its own from the start.
final class HttpSubgraphFetcher implements SubgraphFetcher {

    private final Vertx vertx;
    private final Map<String, SubgraphPool> pools = new LinkedHashMap<>();

    HttpSubgraphFetcher(Vertx vertx, Map<String, Endpoint> endpoints) {
        this.vertx = vertx;
        endpoints.forEach((name, endpoint) -> pools.put(name, new SubgraphPool(vertx, endpoint)));
    }

    @Override
    public Call fetch(SubgraphRequest request, Consumer<SubgraphAnswer> whenDone) {
        SubgraphPool pool = pools.get(request.subgraph());
        if (pool == null) {
            whenDone.accept(
                    new SubgraphAnswer.Failed(ErrorCode.UNAVAILABLE, "its address is not known"));
            return () -> {};
        }
        HttpCall call = new HttpCall(vertx, pool, request, whenDone);
        call.send(request.kind() == OperationKind.MUTATION ? pool.fresh() : pool.kept());
        return call;
    }

    /// Closes all connections.
    void close() {
        pools.values().forEach(SubgraphPool::close);
    }
}
