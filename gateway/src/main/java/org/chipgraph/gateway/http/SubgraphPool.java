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
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.SubgraphAnswer.Failed;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.jspecify.annotations.Nullable;

/// The connections to one subgraph: those that are kept, and those for one request alone.
///
/// Both kinds have a limit, and all requests that use one or wait for one have another, so that a
/// subgraph that hangs holds only so much of the gateway. One that does not answer is left alone.
final class SubgraphPool {

    /// The places bound what may wait.
    private static final int UNBOUNDED = -1;

    private static final int CONNECT_MILLIS = 2_000;
    private static final int KEPT_SECONDS = 30;
    private static final Failed BUSY =
            new Failed(ErrorCode.UNAVAILABLE, "too many requests wait for a connection to it");
    private static final Failed LEFT_ALONE =
            new Failed(
                    ErrorCode.UNAVAILABLE,
                    "it did not answer several times and is left alone for a moment");

    private final String subgraph;
    private final Endpoint endpoint;
    private final Places places;
    private final CircuitBreaker circuit;
    private final RequestOptions anonymous;
    private final HttpClient kept;
    private final HttpClient fresh;
    private final Set<HttpConnection> used =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    SubgraphPool(Vertx vertx, String subgraph, Endpoint endpoint) {
        this.subgraph = subgraph;
        this.endpoint = endpoint;
        this.places = new Places(endpoint.connections() + endpoint.queue());
        this.circuit = new CircuitBreaker(subgraph, endpoint.circuit(), System::nanoTime);
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
                        .setMaxWaitQueueSize(UNBOUNDED);
        return vertx.createHttpClient(options, limits)
                // A request on the connection tells what became of it; nobody else need know.
                .connectionHandler(opened -> opened.exceptionHandler(_ -> {}));
    }

    String subgraph() {
        return subgraph;
    }

    /// Why a request may not be sent now, or null; then it is under way until `leave`.
    @Nullable Failed enter() {
        if (!places.enter()) {
            return BUSY;
        }
        if (!circuit.letsThrough()) {
            places.leave();
            return LEFT_ALONE;
        }
        return null;
    }

    /// A request has ended.
    void leave() {
        places.leave();
    }

    /// How many requests use a connection or wait for one.
    int underWay() {
        return places.taken();
    }

    CircuitBreaker circuit() {
        return circuit;
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
