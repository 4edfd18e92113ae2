package org.chipgraph.gateway.http;

import java.time.Duration;

/// Where a subgraph is and how much it may cost.
///
/// Shape: at most `connections` queries to it are under way, as many mutations, and `queue` more
/// requests wait for a connection; `timeout` holds for one request with its waiting. Units:
/// `maxAnswer` in bytes.
record Endpoint(
        String url,
        Duration timeout,
        int connections,
        int queue,
        int maxAnswer,
        CircuitBreaker.Settings circuit) {}
