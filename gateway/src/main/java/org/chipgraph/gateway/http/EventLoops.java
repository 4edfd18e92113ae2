package org.chipgraph.gateway.http;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.inject.Singleton;

/// One event loop per processor: they never wait, and what one hands to another costs a wake-up.
@Singleton
public class EventLoops implements VertxOptionsCustomizer {

    @Override
    public void accept(VertxOptions options) {
        options.setEventLoopPoolSize(Runtime.getRuntime().availableProcessors());
    }
}
