package org.chipgraph.gateway.http;

import io.quarkus.oidc.TenantIdentityProvider;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.execute.SharedFetches;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.VariableCoercion;
import org.chipgraph.gateway.operation.CostLimit;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.OverrideDecision;
import org.chipgraph.gateway.plan.PlanCache;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.supergraph.Subgraph;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/// A supergraph with the stages that serve it: operations, executor, subgraph connections. A request
/// keeps the one that it began with.
final class ServedGraph {

    private static final Logger LOG = Logger.getLogger(ServedGraph.class);

    private final String text;
    private final Instant since = Instant.now();
    private final List<String> subgraphs;
    private final TokenCheck tokens;
    private final HttpSubgraphFetcher fetcher;
    private final GraphqlService service;

    /// `text` is what the supergraph was read from.
    ServedGraph(
            String text,
            Supergraph supergraph,
            GatewayConfig settings,
            Config config,
            Vertx vertx,
            TenantIdentityProvider tokens,
            Meters meters) {
        this.text = text;
        this.subgraphs = supergraph.subgraphs().stream().map(Subgraph::name).toList();
        this.tokens = tokens(supergraph, settings, tokens);
        this.fetcher =
                new HttpSubgraphFetcher(vertx, new Endpoints(settings, config).of(supergraph));
        this.service = service(supergraph, settings, meters.timed(fetcher));
    }

    private static TokenCheck tokens(
            Supergraph supergraph, GatewayConfig settings, TenantIdentityProvider tokens) {
        boolean isProtected = !supergraph.requirements().isEmpty();
        if (isProtected && settings.auth() == GatewayConfig.Auth.OFF) {
            LOG.warn(
                    "The supergraph protects fields, and with chipgraph.auth=off every client is"
                            + " anonymous: all of them are refused");
        }
        return new TokenCheck(
                settings.auth(), tokens, new TokenClaims(isProtected, settings.policiesClaim()));
    }

    private static GraphqlService service(
            Supergraph supergraph, GatewayConfig settings, SubgraphFetcher fetcher) {
        Limits limits = limits(settings.limits());
        CostLimit cost =
                new CostLimit(settings.limits().cost(), settings.limits().assumedListSize());
        return new GraphqlService(
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
    }

    String text() {
        return text;
    }

    /// When it began to be served.
    Instant since() {
        return since;
    }

    List<String> subgraphs() {
        return subgraphs;
    }

    /// The connections to each subgraph.
    Collection<SubgraphPool> pools() {
        return fetcher.pools();
    }

    TokenCheck tokens() {
        return tokens;
    }

    GraphqlService service() {
        return service;
    }

    /// What carries requests to the services.
    SubgraphFetcher fetcher() {
        return fetcher;
    }

    void close() {
        fetcher.close();
    }

    private static OverrideDecision overrides(GatewayConfig settings) {
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
