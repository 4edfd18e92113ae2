package org.chipgraph.gateway.http;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Which supergraph is served, and why the file as it is now is not. The gateway is ready either way.
@Readiness
@Singleton
public class SupergraphHealth implements HealthCheck {

    private final Gateway gateway;
    private final SupergraphWatch watch;

    public SupergraphHealth(Gateway gateway, SupergraphWatch watch) {
        this.gateway = gateway;
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        ServedGraph graph = gateway.graph();
        HealthCheckResponseBuilder report =
                HealthCheckResponse.named("supergraph")
                        .up()
                        .withData("file", gateway.file().path())
                        .withData("since", graph.since().toString())
                        .withData("subgraphs", String.join(", ", graph.subgraphs()));
        watch.refusal().ifPresent(reason -> report.withData("refused", reason));
        return report.build();
    }
}
