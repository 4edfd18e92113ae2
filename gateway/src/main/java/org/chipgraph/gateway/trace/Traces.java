package org.chipgraph.gateway.trace;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/// Where the traces of requests go: nowhere, or through the SDK of OpenTelemetry.
public interface Traces {

    /// While they go nowhere, no class of OpenTelemetry is loaded and no thread of it runs.
    Traces OFF = _ -> OperationTrace.NONE;

    /// Traces as the standard settings of OpenTelemetry (`OTEL_*`) want them sent; `settings` win over the environment.
    static Traces sent(Map<String, String> settings) {
        return new SdkTraces(settings);
    }

    /// The trace of a request that has just arrived. It goes on with the client's, if that sent one.
    OperationTrace begin(HttpServerRequest request);

    /// Sends what was not sent yet.
    default void close() {}
}
