package org.chipgraph.kernel.rest;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.chipgraph.kernel.problem.UnavailableProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets a few clients at a time read everything: each of them holds a database connection as long as it reads. One
/// that takes nothing for a while, or not all in time, is cut off.
@ApplicationScoped
public class BulkReads {

    private final Vertx vertx;
    private final Semaphore places;
    private final Duration stall;
    private final Duration limit;

    public BulkReads(
            Vertx vertx,
            @ConfigProperty(name = "chipgraph.bulk-reads.places") int places,
            @ConfigProperty(name = "chipgraph.bulk-reads.stall") Duration stall,
            @ConfigProperty(name = "chipgraph.bulk-reads.limit") Duration limit) {
        this.vertx = vertx;
        this.places = new Semaphore(places);
        this.stall = stall;
        this.limit = limit;
    }

    /// The body, written while a place is held.
    ///
    /// Errors: without a free place writing throws [UnavailableProblem], before anything was answered.
    StreamingOutput guarded(HttpServerRequest request, StreamingOutput body) {
        return receiver -> {
            if (!places.tryAcquire()) {
                throw UnavailableProblem.busy(
                        "as many clients as may read everything at once are reading; try again later");
            }
            WatchedStream watched = new WatchedStream(receiver, stall, limit);
            long watch =
                    vertx.setPeriodic(
                            Math.min(stall.toMillis(), 1_000),
                            timer -> {
                                if (watched.isLate()) {
                                    request.response().reset();
                                }
                            });
            try {
                body.write(watched);
            } finally {
                vertx.cancelTimer(watch);
                places.release();
            }
        };
    }
}
