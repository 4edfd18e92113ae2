package org.chipgraph.kernel.rest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicReference;
import org.chipgraph.kernel.problem.ErrorCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Takes so many requests at a time. Further ones are sent away at once, before they cost anything: the others
/// would only wait longer. Health and metrics (`/q/`) are always answered.
///
/// The server's own metric says how many there are. It counts requests that broke off, too, which no handler of a
/// response is sure to hear of.
@ApplicationScoped
public class RequestLimit {

    /// After CORS, which is a filter of priority 300, and before all that looks at tokens.
    private static final int BEFORE_TOKENS = 275;

    private static final String UNDER_WAY = "http.server.active.requests";

    private final int most;
    private final MeterRegistry registry;
    private final Counter refused;
    private final AtomicReference<@Nullable Gauge> metric = new AtomicReference<>();

    public RequestLimit(
            @ConfigProperty(name = "chipgraph.max-requests") int most, MeterRegistry registry) {
        this.most = most;
        this.registry = registry;
        this.refused =
                Counter.builder("chipgraph.requests.refused")
                        .description("Requests that were refused since too many were under way")
                        .register(registry);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_TOKENS);
    }

    private void check(RoutingContext request) {
        if (underWay() <= most || request.normalizedPath().startsWith("/q/")) {
            request.next();
        } else {
            refused.increment();
            EarlyRefusal.of(
                    request,
                    ErrorCode.UNAVAILABLE,
                    "as many requests as the service takes at a time (%d) are under way; try again in a moment"
                            .formatted(most));
        }
    }

    /// With this one. The metric is there once the server is.
    private double underWay() {
        Gauge known = metric.get();
        if (known == null) {
            known = registry.find(UNDER_WAY).gauge();
            metric.set(known);
        }
        return known == null ? 0 : known.value();
    }
}
