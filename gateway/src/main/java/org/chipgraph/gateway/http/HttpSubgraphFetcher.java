package org.chipgraph.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import java.time.Duration;
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
public final class HttpSubgraphFetcher implements SubgraphFetcher {

    private static final int CONNECT_MILLIS = 2_000;

    /// Where a subgraph is and how much it may cost.
    public record Endpoint(String url, Duration timeout, int connections, int maxAnswer) {}

    private record Pool(Endpoint endpoint, HttpClient kept) {}

    private final Vertx vertx;
    private final HttpClient fresh;
    private final Map<String, Pool> pools = new LinkedHashMap<>();

    public HttpSubgraphFetcher(Vertx vertx, Map<String, Endpoint> endpoints) {
        this.vertx = vertx;
        this.fresh = vertx.createHttpClient(options().setKeepAlive(false).setMaxPoolSize(64));
        endpoints.forEach((name, endpoint) ->
                pools.put(
                        name,
                        new Pool(
                                endpoint,
                                vertx.createHttpClient(
                                        options().setMaxPoolSize(endpoint.connections())))));
    }

    private static HttpClientOptions options() {
        return new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setKeepAliveTimeout(30);
    }

    @Override
    public Call fetch(SubgraphRequest request, Consumer<SubgraphAnswer> whenDone) {
        Pool pool = pools.get(request.subgraph());
        if (pool == null) {
            whenDone.accept(
                    new SubgraphAnswer.Failed(ErrorCode.UNAVAILABLE, "its address is not known"));
            return () -> {};
        }
        HttpCall call = new HttpCall(vertx, pool.endpoint(), request, whenDone);
        if (request.kind() == OperationKind.MUTATION) {
            call.send(fresh);
        } else {
            call.send(pool.kept(), fresh);
        }
        return call;
    }

    /// Closes all connections.
    public void close() {
        fresh.close();
        pools.values().forEach(pool -> pool.kept().close());
    }
}
