package org.chipgraph.gateway.http;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Looks at the supergraph file now and then and serves what it has become. What cannot be served is
/// refused once, with the reason in the log and in the health report, and the graph before it stays.
@Singleton
public class SupergraphWatch {

    private static final Logger LOG = Logger.getLogger(SupergraphWatch.class);

    private final Gateway gateway;
    private final GatewayConfig settings;
    private final Vertx vertx;
    private final Meters meters;
    private final AtomicReference<@Nullable String> refusal = new AtomicReference<>();
    private String seen;

    public SupergraphWatch(Gateway gateway, GatewayConfig settings, Vertx vertx, Meters meters) {
        this.gateway = gateway;
        this.settings = settings;
        this.vertx = vertx;
        this.meters = meters;
        this.seen = gateway.graph().text();
        meters.watch(
                "chipgraph.supergraph.refused",
                "1 while the supergraph file holds what cannot be served",
                refusal,
                reason -> reason.get() == null ? 0 : 1);
    }

    void start(@Observes StartupEvent event) {
        if (settings.supergraphCheck().isPositive()) {
            vertx.setPeriodic(
                    settings.supergraphCheck().toMillis(),
                    _ ->
                            vertx.executeBlocking(() -> {
                                look();
                                return true;
                            }));
        }
    }

    /// Why the file as it is now is not served.
    Optional<String> refusal() {
        return Optional.ofNullable(refusal.get());
    }

    private synchronized void look() {
        try {
            String text = gateway.file().text();
            boolean served = text.equals(gateway.graph().text());
            if (!served && text.equals(seen)) {
                return;
            }
            seen = text;
            if (!served) {
                gateway.serve(text);
                meters.reloaded(Meters.Reload.APPLIED);
            }
            refusal.set(null);
        } catch (UnusableSupergraph unusable) {
            refuse(unusable.reason());
        }
    }

    private void refuse(String reason) {
        String before = refusal.getAndSet(reason);
        if (!reason.equals(before)) {
            meters.reloaded(Meters.Reload.REFUSED);
            LOG.errorf("%s The graph before it is served on.", reason);
        }
    }
}
