package org.chipgraph.gateway.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.gateway.execute.FetchTiming;
import org.jboss.logging.MDC;

/// A trace of spans. Of the document it keeps the hash, and of variables nothing: they may be personal.
final class RecordedTrace implements OperationTrace {

    private static final String ANSWERED = "answered";
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    private final Tracer tracer;
    private final TextMapPropagator propagator;
    private final Span operation;
    private final Context inOperation;
    private final Map<Integer, Span> fetches = new HashMap<>();
    private Instant preparing = Instant.EPOCH;
    private long begun;
    private long failed;

    /// `operation` has begun, and ends with this trace.
    RecordedTrace(Tracer tracer, TextMapPropagator propagator, Span operation, Context client) {
        this.tracer = tracer;
        this.propagator = propagator;
        this.operation = operation;
        this.inOperation = client.with(operation);
    }

    @Override
    public void preparing() {
        preparing = Instant.now();
    }

    @Override
    public void prepared(Operation asked, boolean planWasCached) {
        if (!planWasCached) {
            tracer.spanBuilder("plan")
                    .setParent(inOperation)
                    .setStartTimestamp(preparing)
                    .startSpan()
                    .end();
        }
        if (operation.isRecording()) {
            operation.updateName((asked.type() + " " + asked.name()).strip());
            operation.setAttribute("graphql.operation.type", asked.type());
            operation.setAttribute("graphql.operation.name", asked.name());
            operation.setAttribute("graphql.document.hash", hash(asked.document()));
        }
    }

    @Override
    public Map<String, String> begun(int fetch, String subgraph) {
        Span span =
                tracer.spanBuilder("fetch " + subgraph)
                        .setParent(inOperation)
                        .setSpanKind(SpanKind.CLIENT)
                        .setAttribute("chipgraph.subgraph", subgraph)
                        .setAttribute("chipgraph.fetch", fetch)
                        .startSpan();
        fetches.put(fetch, span);
        begun++;
        Map<String, String> headers = new LinkedHashMap<>();
        propagator.inject(
                inOperation.with(span),
                headers,
                (into, name, value) -> {
                    if (into != null) {
                        into.put(name, value);
                    }
                });
        return headers;
    }

    @Override
    public void ended(FetchTiming timing) {
        Span span = fetches.remove(timing.fetch());
        if (span == null) {
            return;
        }
        span.setAttribute("chipgraph.representations", timing.representations());
        span.setAttribute("chipgraph.places", timing.places());
        span.setAttribute("http.request.body.size", timing.requestBytes());
        span.setAttribute("http.response.body.size", timing.answerBytes());
        if (!timing.outcome().equals(ANSWERED)) {
            failed++;
            span.setAttribute(ERROR, timing.outcome());
            span.setStatus(StatusCode.ERROR, timing.outcome());
        }
        span.end();
    }

    @Override
    public void answered() {
        operation.setAttribute("chipgraph.fetches", begun);
        operation.setAttribute("chipgraph.fetches.failed", failed);
        operation.end();
    }

    @Override
    public void refused(String code, boolean isOurFault) {
        operation.setAttribute(ERROR, code);
        if (isOurFault) {
            operation.setStatus(StatusCode.ERROR, code);
        }
        operation.end();
    }

    @Override
    public void logging(Runnable log) {
        SpanContext context = operation.getSpanContext();
        MDC.put("traceId", context.getTraceId());
        MDC.put("spanId", context.getSpanId());
        try {
            log.run();
        } finally {
            MDC.remove("traceId");
            MDC.remove("spanId");
        }
    }

    private static String hash(String document) {
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
