package org.chipgraph.gateway.http;

import io.quarkus.oidc.TenantIdentityProvider;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/// Holds the graph that is served; [SupergraphWatch] puts a changed one in its place.
///
/// Errors: without a usable supergraph the start fails with a message that says what to do.
@Singleton
public class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final GatewayConfig settings;
    private final Config config;
    private final Vertx vertx;
    private final TenantIdentityProvider tokens;
    private final Meters meters;
    private final SupergraphFile file;
    private final AtomicReference<ServedGraph> served;

    public Gateway(
            GatewayConfig settings,
            Config config,
            Vertx vertx,
            TenantIdentityProvider tokens,
            Meters meters) {
        this.settings = settings;
        this.config = config;
        this.vertx = vertx;
        this.tokens = tokens;
        this.meters = meters;
        try {
            this.file = SupergraphFile.of(settings);
            this.served = new AtomicReference<>(graph(file.text()));
        } catch (UnusableSupergraph unusable) {
            throw StartFailure.because(unusable.reason());
        }
        announce();
        meters.watch(
                "chipgraph.supergraph.since",
                "When the supergraph began to be served, in seconds since 1970",
                this,
                gateway -> gateway.graph().since().getEpochSecond());
        meters.watch(
                "chipgraph.plans",
                "Operations that are kept with their plans",
                this,
                gateway -> gateway.graph().service().plans());
    }

    /// What a new request is served from.
    ServedGraph graph() {
        return served.get();
    }

    SupergraphFile file() {
        return file;
    }

    /// Serves the supergraph with this text from now on. Requests under way keep the one before it,
    /// whose connections stay for as long as a request may take.
    ///
    /// Errors: when it cannot be served, [UnusableSupergraph], and nothing has changed.
    void serve(String text) {
        ServedGraph before = served.getAndSet(graph(text));
        vertx.setTimer(settings.deadline().toMillis(), _ -> before.close());
        announce();
    }

    private ServedGraph graph(String text) {
        return new ServedGraph(text, file.read(text), settings, config, vertx, tokens, meters);
    }

    private void announce() {
        meters.watch(graph().pools());
        LOG.infof("Serving %s in front of %s", file.path(), graph().subgraphs());
    }

    @PreDestroy
    void close() {
        graph().close();
    }
}
