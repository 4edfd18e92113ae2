package org.chipgraph.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.chipgraph.gateway.execute.SubgraphRequest;

/// The connections to one subgraph: those that are kept, and those for one request alone.
///
/// Both kinds have a limit, and a limit of requests that wait for one.
final class SubgraphPool {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int KEPT_SECONDS = 30;

    private final Endpoint endpoint;
    private final RequestOptions anonymous;
    private final HttpClient kept;
    private final HttpClient fresh;
    private final Set<HttpConnection> used =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    SubgraphPool(Vertx vertx, Endpoint endpoint) {
        this.endpoint = endpoint;
        this.anonymous =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(endpoint.url())
                        // A request that waits for a connection leaves the queue with its call.
                        .setConnectTimeout(endpoint.timeout().toMillis())
                        .putHeader("Content-Type", "application/json")
                        .putHeader(
                                "Accept",
                                "application/json, application/graphql-response+json;q=0.9");
        this.kept = client(vertx, true);
        this.fresh = client(vertx, false);
    }

    private HttpClient client(Vertx vertx, boolean keepAlive) {
        HttpClientOptions options =
                new HttpClientOptions()
                        .setConnectTimeout(CONNECT_MILLIS)
                        .setKeepAlive(keepAlive)
                        .setKeepAliveTimeout(KEPT_SECONDS);
        PoolOptions limits =
                new PoolOptions()
                        .setHttp1MaxSize(endpoint.connections())
                        .setMaxWaitQueueSize(endpoint.queue());
        return vertx.createHttpClient(options, limits)
                // A request on the connection tells what became of it; nobody else need know.
                .connectionHandler(opened -> opened.exceptionHandler(_ -> {}));
    }

    Endpoint endpoint() {
        return endpoint;
    }

    HttpClient kept() {
        return kept;
    }

    HttpClient fresh() {
        return fresh;
    }

    RequestOptions options(SubgraphRequest request) {
        String authorization = request.authorization();
        if (authorization.isEmpty() && request.trace().isEmpty()) {
            return anonymous;
        }
        RequestOptions options = new RequestOptions(anonymous);
        if (!authorization.isEmpty()) {
            options.putHeader("Authorization", authorization);
        }
        request.trace().forEach(options::putHeader);
        return options;
    }

    /// Whether a request was sent over the connection before; from now on one was.
    boolean wasUsed(HttpConnection connection) {
        return !used.add(connection);
    }

    void close() {
        kept.close();
        fresh.close();
    }
}
