package org.chipgraph.gateway.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Traces that the SDK samples and sends.
final class SdkTraces implements Traces {

    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "otel.service.name", "gateway",
                    "otel.traces.sampler", "parentbased_traceidratio",
                    "otel.exporter.otlp.protocol", "http/protobuf",
                    // Prometheus reads the metrics, and logs go to the console.
                    "otel.metrics.exporter", "none",
                    "otel.logs.exporter", "none");

    private final OpenTelemetrySdk sdk;
    private final Tracer tracer;
    private final TextMapPropagator propagator;

    SdkTraces(Map<String, String> settings) {
        this.sdk =
                AutoConfiguredOpenTelemetrySdk.builder()
                        .addPropertiesSupplier(() -> DEFAULTS)
                        .addPropertiesCustomizer(_ -> settings)
                        .disableShutdownHook()
                        .build()
                        .getOpenTelemetrySdk();
        this.tracer = sdk.getTracer("org.chipgraph.gateway");
        this.propagator = sdk.getPropagators().getTextMapPropagator();
    }

    @Override
    public OperationTrace begin(HttpServerRequest request) {
        Context client = propagator.extract(Context.root(), request, Headers.GETTER);
        Span operation =
                tracer.spanBuilder("graphql")
                        .setParent(client)
                        .setSpanKind(SpanKind.SERVER)
                        .setAttribute("http.request.method", request.method().name())
                        .setAttribute("http.route", request.path())
                        .startSpan();
        return new RecordedTrace(tracer, propagator, operation, client);
    }

    @Override
    public void close() {
        sdk.close();
    }

    private enum Headers implements TextMapGetter<HttpServerRequest> {
        GETTER;

        @Override
        public Iterable<String> keys(HttpServerRequest request) {
            return request.headers().names();
        }

        @Override
        public @Nullable String get(@Nullable HttpServerRequest request, String name) {
            return request == null ? null : request.getHeader(name);
        }
    }
}
