package org.chipgraph.gateway.http;

import io.quarkus.oidc.TenantIdentityProvider;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.execute.SharedFetches;
import org.chipgraph.gateway.execute.VariableCoercion;
import org.chipgraph.gateway.operation.CostLimit;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.OverrideDecision;
import org.chipgraph.gateway.plan.PlanCache;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.supergraph.Subgraph;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphException;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/// Puts the stages together at start: supergraph, operations, executor, subgraph connections.
///
/// Errors: without a usable supergraph the start fails with a message that says what to do.
@Singleton
public class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final TokenCheck tokens;
    private final HttpSubgraphFetcher fetcher;
    private final GraphqlService service;

    public Gateway(
            GatewayConfig settings, Config config, Vertx vertx, TenantIdentityProvider tokens) {
        Supergraph supergraph = supergraph(settings);
        Limits limits = limits(settings.limits());
        CostLimit cost =
                new CostLimit(settings.limits().cost(), settings.limits().assumedListSize());
        boolean isProtected = !supergraph.requirements().isEmpty();
        this.tokens =
                new TokenCheck(
                        settings.auth(),
                        tokens,
                        new TokenClaims(isProtected, settings.policiesClaim()));
        if (isProtected && settings.auth() == GatewayConfig.Auth.OFF) {
            LOG.warn(
                    "The supergraph protects fields, and with chipgraph.auth=off every client is"
                            + " anonymous: all of them are refused");
        }
        this.fetcher =
                new HttpSubgraphFetcher(vertx, new Endpoints(settings, config).of(supergraph));
        this.service =
                new GraphqlService(
                        new PlanCache<>(
                                new Planner(supergraph, limits),
                                settings.planCache(),
                                planned -> PreparedOperation.of(planned, supergraph, cost)),
                        overrides(settings),
                        new VariableCoercion(supergraph.apiSchema()),
                        new Executor(
                                settings.deduplicate() ? new SharedFetches(fetcher) : fetcher,
                                new Introspection(supergraph.apiSchema()),
                                settings.deadline()),
                        limits,
                        settings.introspection(),
                        settings.explain());
        LOG.infof(
                "Serving %s in front of %s",
                settings.supergraph().orElse(""),
                supergraph.subgraphs().stream().map(Subgraph::name).toList());
    }

    @PreDestroy
    void close() {
        fetcher.close();
    }

    TokenCheck tokens() {
        return tokens;
    }

    GraphqlService service() {
        return service;
    }

    static Supergraph supergraph(GatewayConfig settings) {
        String file =
                settings.supergraph()
                        .orElseThrow(() ->
                                StartFailure.because(
                                        "Set CHIPGRAPH_SUPERGRAPH to the path of a"
                                                + " supergraph file (Federation v2 SDL)."));
        try {
            return SupergraphReader.read(Files.readString(Path.of(file)));
        } catch (CharacterCodingException notText) {
            throw StartFailure.because(
                    "CHIPGRAPH_SUPERGRAPH names " + file + ", which is not UTF-8 text.");
        } catch (IOException unreadable) {
            throw StartFailure.because(
                    "CHIPGRAPH_SUPERGRAPH names %s, which cannot be read (%s)."
                            .formatted(file, unreadable));
        } catch (SupergraphException unusable) {
            throw StartFailure.because(
                    "The supergraph in %s cannot be used. %s"
                            .formatted(file, unusable.getMessage()));
        }
    }

    static OverrideDecision overrides(GatewayConfig settings) {
        return new OverrideDecision(
                settings.overrideLabels().orElse(Set.of()),
                () -> ThreadLocalRandom.current().nextDouble(100));
    }

    static Limits limits(GatewayConfig.LimitsConfig limits) {
        return new Limits(
                limits.documentBytes(),
                limits.tokens(),
                limits.numberLength(),
                limits.fragments(),
                limits.aliases(),
                limits.nesting(),
                limits.fields(),
                limits.nodes(),
                limits.planSteps());
    }
}
