package org.chipgraph.kernel.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Keeps request bodies small everywhere but in imports, which are read as a stream and have a limit of their
/// own (`quarkus.http.limits.max-body-size`).
@ApplicationScoped
public class BodyLimit {

    private static final int TOO_LARGE = 413;

    private final long limit;
    private final BodyHandler small;

    public BodyLimit(@ConfigProperty(name = "chipgraph.max-body") MemorySize limit) {
        this.limit = limit.asLongValue();
        this.small = BodyHandler.create(false).setBodyLimit(this.limit);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 1);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (request.normalizedPath().equals(ImportResource.PATH)) {
            request.next();
        } else if (length != null && Long.parseLong(length) > limit) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.response().setStatusCode(TOO_LARGE).end();
        } else if (length == null) {
            // A body of unknown length is read here, up to the limit.
            request.request().resume();
            small.handle(request);
        } else {
            request.next();
        }
    }
}
