package org.chipgraph.gateway.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chipgraph.gateway.execute.ClientError;
import org.chipgraph.gateway.execute.Execution;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.trace.OperationTrace;
import org.chipgraph.gateway.trace.Traces;
import org.jboss.logging.Logger;

/// One HTTP request and the response to it, which is written on the request's event loop.
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final long start = System.nanoTime();
    private final RoutingContext request;
    private final Meters meters;
    private final Places places;
    private final OperationTrace trace;
    private final Context eventLoop;
    private final Optional<MediaType> accepted;
    private boolean hasPlace;

    /// Thread: the request's event loop.
    Exchange(RoutingContext request, Meters meters, Places places, Traces traces) {
        this.request = request;
        this.meters = meters;
        this.places = places;
        this.trace = traces.begin(request.request());
        this.eventLoop = Objects.requireNonNull(Vertx.currentContext());
        this.accepted = MediaType.accepted(request.request().headers().getAll("Accept"));
    }

    RoutingContext request() {
        return request;
    }

    OperationTrace trace() {
        return trace;
    }

    /// Takes a place among the operations under way, which the response frees. Thread: the
    /// request's event loop.
    void enter() throws HttpRefusal {
        hasPlace = places.enter();
        if (!hasPlace) {
            throw new HttpRefusal(
                    HttpProblem.OVERLOADED,
                    "As many operations as the gateway takes at a time (%d) are under way; try again"
                                    .formatted(places.most())
                            + " in a second");
        }
    }

    /// The content type of the response that the client accepts.
    MediaType type() throws HttpRefusal {
        return accepted.orElseThrow(() ->
                new HttpRefusal(
                        HttpProblem.NOT_ACCEPTABLE,
                        "The answer is application/graphql-response+json or"
                                + " application/json in utf-8; Accept allows neither"));
    }

    /// Runs the operation on the event loop and responds with what it gives.
    void answer(MediaType type, String operation, Executor executor, Execution execution) {
        onEventLoop(() -> {
            Vertx vertx = eventLoop.owner();
            long timer =
                    vertx.setTimer(
                            execution.deadline().toMillis(), _ -> onEventLoop(execution::stop));
            request.response().closeHandler(_ -> execution.cancel());
            executor.answer(
                    execution,
                    this::onEventLoop,
                    body -> {
                        vertx.cancelTimer(timer);
                        meters.answered(operation, System.nanoTime() - start);
                        trace.answered();
                        write(type, 200, body);
                    });
        });
    }

    private void onEventLoop(Runnable step) {
        eventLoop.runOnContext(_ -> {
            try {
                step.run();
            } catch (RuntimeException | StackOverflowError fault) {
                refuseMasked(fault);
            }
        });
    }

    /// The operation is not run, for the reasons given.
    void refuse(MediaType type, Served.Refused refused) {
        meters.refused(refused.code());
        trace.refused(refused.code(), false);
        respond(type, refused.status(type), refused.body());
    }

    void refuse(HttpRefusal refusal) {
        HttpProblem problem = refusal.problem();
        meters.refused(problem.name());
        trace.refused(problem.name(), problem == HttpProblem.INTERNAL_ERROR);
        switch (problem) {
            case UNAUTHENTICATED ->
                    request.response()
                            .putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            case METHOD_NOT_ALLOWED -> request.response().putHeader("Allow", "GET, POST");
            case OVERLOADED -> request.response().putHeader("Retry-After", "1");
            case UNAVAILABLE -> request.response().putHeader("Retry-After", "10");
            default -> {}
        }
        ClientError error = ClientError.ofRequest(problem.name(), refusal.text());
        byte[] body = Executor.refusal(List.of(error));
        respond(accepted.orElse(MediaType.JSON), problem.status(), body);
    }

    /// A defect of ours: the client gets a number, the log the rest.
    void refuseMasked(Throwable fault) {
        UUID id = UUID.randomUUID();
        trace.logging(() -> LOG.errorf(fault, "Internal error %s", id));
        String message = "Internal error %s: the gateway's log says more".formatted(id);
        refuse(new HttpRefusal(HttpProblem.INTERNAL_ERROR, message));
    }

    private void respond(MediaType type, int status, byte[] body) {
        eventLoop.runOnContext(_ -> write(type, status, body));
    }

    private void write(MediaType type, int status, byte[] body) {
        if (hasPlace) {
            hasPlace = false;
            places.leave();
        }
        HttpServerResponse response = request.response();
        if (!response.ended() && !response.closed()) {
            response.setStatusCode(status)
                    .putHeader("Content-Type", type.header())
                    .end(Buffer.buffer(Unpooled.wrappedBuffer(body)));
        }
    }
}
