package org.chipgraph.gateway.http;

import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphAnswer.Failed;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.operation.OperationKind;

/// Sends requests to subgraphs over HTTP: a pool of kept connections for each subgraph.
///
/// A kept connection may be closed by the other side just when a request is written to it. A query
/// is then sent once more on a new connection; a mutation, which must not run twice, is sent on a
/// connection of its own from the start. What could not connect was not sent at all, and tries again.
final class HttpSubgraphFetcher implements SubgraphFetcher {

    private static final Failed UNKNOWN =
            new Failed(ErrorCode.UNAVAILABLE, "its address is not known");

    private final Vertx vertx;
    private final Map<String, SubgraphPool> pools = new LinkedHashMap<>();

    HttpSubgraphFetcher(Vertx vertx, Map<String, Endpoint> endpoints) {
        this.vertx = vertx;
        endpoints.forEach(
                (name, endpoint) -> pools.put(name, new SubgraphPool(vertx, name, endpoint)));
    }

    @Override
    public Call fetch(SubgraphRequest request, Consumer<SubgraphAnswer> whenDone) {
        SubgraphPool pool = pools.get(request.subgraph());
        if (pool == null) {
            return refuse(UNKNOWN, whenDone);
        }
        Failed refusal = pool.enter();
        if (refusal != null) {
            return refuse(refusal, whenDone);
        }
        HttpCall call = new HttpCall(vertx, pool, request, whenDone);
        call.send(request.kind() == OperationKind.MUTATION ? pool.fresh() : pool.kept());
        return call;
    }

    private static Call refuse(Failed refusal, Consumer<SubgraphAnswer> whenDone) {
        whenDone.accept(refusal);
        return () -> {};
    }

    Collection<SubgraphPool> pools() {
        return pools.values();
    }

    /// Closes all connections.
    void close() {
        pools.values().forEach(SubgraphPool::close);
    }
}
