package org.chipgraph.kernel.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/// Makes the spans of GraphQL operations, in the place of Quarkus' own: while traces are off, that one would make
/// spans all the same, which nobody sends.
@Singleton
public class OperationTracer {

    private static final String NAME = "org.chipgraph.kernel";

    @Produces
    @Singleton
    Tracer tracer(OpenTelemetry telemetry, Config config) {
        boolean isOff = config.getValue("quarkus.otel.sdk.disabled", Boolean.class);
        return (isOff ? OpenTelemetry.noop() : telemetry).getTracer(NAME);
    }
}
