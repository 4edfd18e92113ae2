package org.chipgraph.gateway.http;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;

/// A fetcher that knows one subgraph, called `one`, with few connections and places.
final class OneSubgraph {

    private OneSubgraph() {}

    static HttpSubgraphFetcher at(String url, Duration timeout, Vertx vertx) {
        Duration second = Duration.ofSeconds(1);
        var breaker = new CircuitBreaker.Settings(5, second, second);
        return new HttpSubgraphFetcher(
                vertx, Map.of("one", new Endpoint(url, timeout, 2, 2, 1_000, breaker)));
    }
}
