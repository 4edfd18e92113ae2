package org.chipgraph.gateway.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

/// What leads from a line of the log to its trace.
class RecordedTraceTest {

    private static final SpanContext OPERATION =
            SpanContext.create(
                    "0af7651916cd43dd8448eb211c80319c",
                    "b7ad6b7169203331",
                    TraceFlags.getSampled(),
                    TraceState.getDefault());

    private final OperationTrace trace =
            new RecordedTrace(
                    OpenTelemetry.noop().getTracer("test"),
                    TextMapPropagator.noop(),
                    Span.wrap(OPERATION),
                    Context.root());

    @Test
    void aLineOfTheLogNamesTheTraceAndOnlyThatLine() {
        List<Object> named = new ArrayList<>();
        trace.logging(() -> {
            named.add(MDC.get("traceId"));
            named.add(MDC.get("spanId"));
        });
        assertEquals(List.of(OPERATION.getTraceId(), OPERATION.getSpanId()), named);
        assertNull(MDC.get("traceId"));
    }
}
