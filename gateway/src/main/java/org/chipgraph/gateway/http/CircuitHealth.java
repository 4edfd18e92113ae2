package org.chipgraph.gateway.http;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Which subgraphs are left alone since they do not answer. The gateway is ready either way: what the others know is
/// served.
@Readiness
@Singleton
public class CircuitHealth implements HealthCheck {

    private final Gateway gateway;

    public CircuitHealth(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder report = HealthCheckResponse.named("circuits").up();
        for (SubgraphPool pool : gateway.graph().pools()) {
            String state =
                    pool.circuit()
                            .openSince()
                            .map(since -> "does not answer since " + since)
                            .orElse("no trouble");
            report.withData(pool.subgraph(), state);
        }
        return report.build();
    }
}
