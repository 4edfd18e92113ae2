package org.chipgraph.gateway.trace;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/// Traces are off unless `OTEL_SDK_DISABLED` says `false`.
@Singleton
public class TracesSource {

    private static final Logger LOG = Logger.getLogger(TracesSource.class);
    private static final String DISABLED = "otel.sdk.disabled";

    @Produces
    @Singleton
    Traces traces(Config config) {
        if (config.getOptionalValue(DISABLED, Boolean.class).orElse(true)) {
            return Traces.OFF;
        }
        Traces traces = Traces.sent(Map.of(DISABLED, "false"));
        LOG.info("Requests are traced");
        return traces;
    }

    void close(@Disposes Traces traces) {
        traces.close();
    }
}
