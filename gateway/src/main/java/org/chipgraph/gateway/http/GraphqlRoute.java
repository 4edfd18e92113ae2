package org.chipgraph.gateway.http;

import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import org.chipgraph.gateway.plan.PlanCache;
import org.chipgraph.gateway.trace.OperationTrace;
import org.chipgraph.gateway.trace.Traces;

/// GraphQL over HTTP at `/graphql`: reads the request, hands it on, writes the answer.
///
/// Thread: the event loop of the client's connection, in steps that never wait; but a virtual thread
/// verifies tokens and makes new plans, which may take their time.
@Singleton
public class GraphqlRoute {

    private static final String PATH = "/graphql";

    private final Gateway gateway;
    private final ExecutorService threads;
    private final Meters meters;
    private final Traces traces;
    private final Places places;
    private final long maxBody;

    public GraphqlRoute(
            Gateway gateway,
            GatewayConfig config,
            Meters meters,
            Traces traces,
            @VirtualThreads ExecutorService threads) {
        this.gateway = gateway;
        this.threads = threads;
        this.meters = meters;
        this.traces = traces;
        this.places = new Places(config.maxOperations());
        meters.watch(
                "chipgraph.operations.under.way",
                "Operations that were accepted and are not answered yet",
                places,
                Places::taken);
        this.maxBody = config.maxBody().asLongValue();
    }

    void register(@Observes Router router) {
        router.route(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(maxBody))
                .handler(request -> {
                    Exchange exchange = new Exchange(request, meters, places, traces);
                    take(exchange, () -> accept(exchange));
                })
                .failureHandler(this::refuseUnread);
    }

    /// A part of what is done for a request.
    private interface Step {
        void run() throws HttpRefusal;
    }

    private record Incoming(
            Exchange exchange,
            MediaType type,
            boolean readOnly,
            GraphqlService service,
            Client client,
            GraphqlRequest request,
            PlanCache.Lookup<PreparedOperation> found) {}

    private void accept(Exchange exchange) throws HttpRefusal {
        exchange.enter();
        MediaType type = exchange.type();
        HttpServerRequest http = exchange.request().request();
        boolean readOnly = isReadOnly(http.method());
        ServedGraph graph = gateway.graph();
        TokenCheck tokens = graph.tokens();
        List<String> authorization = http.headers().getAll("Authorization");
        if (tokens.mayWaitFor(authorization)) {
            inThread(
                    exchange,
                    () -> {
                        Client client = tokens.client(authorization);
                        serve(read(exchange, type, readOnly, graph.service(), client));
                    });
            return;
        }
        Incoming incoming =
                read(exchange, type, readOnly, graph.service(), tokens.client(authorization));
        if (GraphqlService.isReady(incoming.found())) {
            serve(incoming);
        } else {
            inThread(exchange, () -> serve(incoming));
        }
    }

    private void inThread(Exchange exchange, Step step) {
        threads.execute(() -> take(exchange, step));
    }

    private static void take(Exchange exchange, Step step) {
        try {
            step.run();
        } catch (HttpRefusal refusal) {
            exchange.refuse(refusal);
        } catch (RuntimeException | StackOverflowError fault) {
            exchange.refuseMasked(fault);
        }
    }

    private static Incoming read(
            Exchange exchange,
            MediaType type,
            boolean readOnly,
            GraphqlService service,
            Client client)
            throws HttpRefusal {
        GraphqlRequest request =
                readOnly
                        ? RequestReader.url(exchange.request().queryParams())
                        : body(exchange.request());
        return new Incoming(
                exchange, type, readOnly, service, client, request, service.find(request, client));
    }

    private void serve(Incoming incoming) throws HttpRefusal {
        GraphqlService service = incoming.service();
        Exchange exchange = incoming.exchange();
        exchange.trace().preparing();
        switch (service.serve(
                incoming.found(), incoming.request(), incoming.client(), incoming.readOnly())) {
            case Served.Refused refused -> exchange.refuse(incoming.type(), refused);
            case Served.Accepted accepted -> {
                follow(exchange.trace(), incoming.request(), accepted);
                exchange.answer(
                        incoming.type(),
                        accepted.operation(),
                        service.executor(),
                        accepted.execution());
            }
        }
    }

    private static void follow(
            OperationTrace trace, GraphqlRequest request, Served.Accepted accepted) {
        if (trace != OperationTrace.NONE) {
            trace.prepared(
                    new OperationTrace.Operation(
                            accepted.kind().keyword(), accepted.operation(), request.query()),
                    accepted.planWasCached());
            accepted.execution().watchedBy(trace);
        }
    }

    private static boolean isReadOnly(HttpMethod method) throws HttpRefusal {
        if (method.equals(HttpMethod.POST) || method.equals(HttpMethod.GET)) {
            return method.equals(HttpMethod.GET);
        }
        throw new HttpRefusal(
                HttpProblem.METHOD_NOT_ALLOWED,
                "GraphQL is served by POST, and by GET for queries; not by " + method);
    }

    private static GraphqlRequest body(RoutingContext context) throws HttpRefusal {
        String type = context.request().getHeader("Content-Type");
        if (type == null || !MediaType.isReadable(type)) {
            throw new HttpRefusal(
                    HttpProblem.UNSUPPORTED_MEDIA_TYPE,
                    "The body must be application/json in utf-8, not %s"
                            .formatted(type == null ? "of unknown type" : type));
        }
        Buffer body = context.body().buffer();
        return RequestReader.body(body == null ? new byte[0] : body.getBytes());
    }

    /// The body was not read: too large, or broken off.
    private void refuseUnread(RoutingContext request) {
        Exchange exchange = new Exchange(request, meters, places, traces);
        switch (request.statusCode()) {
            case 413 ->
                    exchange.refuse(
                            new HttpRefusal(
                                    HttpProblem.PAYLOAD_TOO_LARGE,
                                    "The body is larger than %d bytes".formatted(maxBody)));
            case 400 ->
                    exchange.refuse(
                            new HttpRefusal(HttpProblem.BAD_REQUEST, "The body cannot be read"));
            default ->
                    exchange.refuseMasked(
                            Objects.requireNonNullElseGet(
                                    request.failure(),
                                    () -> new IllegalStateException("Body not read")));
        }
    }
}
