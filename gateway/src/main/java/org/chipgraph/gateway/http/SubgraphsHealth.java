package org.chipgraph.gateway.http;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.operation.OperationKind;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/// Which services answer, and why the others do not: each is asked for `__typename`. No probe asks for it
/// (`/q/health/well`): a service that is gone costs its own fields only.
@Wellness
@Singleton
public class SubgraphsHealth implements HealthCheck {

    private static final byte[] QUESTION =
            "{\"query\":\"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);
    private static final long PATIENCE_SECONDS = 3;
    private static final SubgraphAnswer SILENT =
            new SubgraphAnswer.Failed(
                    ErrorCode.UNAVAILABLE, "no answer within " + PATIENCE_SECONDS + " s");

    private final Gateway gateway;

    public SubgraphsHealth(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public HealthCheckResponse call() {
        ServedGraph graph = gateway.graph();
        Map<String, CompletableFuture<SubgraphAnswer>> asked = new LinkedHashMap<>();
        graph.subgraphs().forEach(name -> asked.put(name, ask(graph.fetcher(), name)));
        HealthCheckResponseBuilder report = HealthCheckResponse.named("subgraphs");
        boolean allAnswer = true;
        for (Map.Entry<String, CompletableFuture<SubgraphAnswer>> one : asked.entrySet()) {
            SubgraphAnswer answer = one.getValue().join();
            allAnswer &= answer instanceof SubgraphAnswer.Received;
            report.withData(one.getKey(), text(answer));
        }
        return report.status(allAnswer).build();
    }

    private static CompletableFuture<SubgraphAnswer> ask(SubgraphFetcher fetcher, String name) {
        CompletableFuture<SubgraphAnswer> answer = new CompletableFuture<>();
        fetcher.fetch(
                new SubgraphRequest(name, OperationKind.QUERY, QUESTION, ""), answer::complete);
        return answer.completeOnTimeout(SILENT, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static String text(SubgraphAnswer answer) {
        return switch (answer) {
            case SubgraphAnswer.Received _ -> "answers";
            case SubgraphAnswer.Failed failed -> failed.message();
        };
    }
}
