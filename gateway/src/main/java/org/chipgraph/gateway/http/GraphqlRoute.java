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
import java.util.Objects;
import java.util.concurrent.ExecutorService;

/// GraphQL over HTTP at `/graphql`: reads the request, hands it on, writes the answer.
///
/// Thread: a virtual one per request; the event loop only reads and writes bytes.
@Singleton
public class GraphqlRoute {

    private static final String PATH = "/graphql";

    private final Gateway gateway;
    private final ExecutorService threads;
    private final long maxBody;

    public GraphqlRoute(
            Gateway gateway, GatewayConfig config, @VirtualThreads ExecutorService threads) {
        this.gateway = gateway;
        this.threads = threads;
        this.maxBody = config.maxBody().asLongValue();
    }

    void register(@Observes Router router) {
        router.route(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(maxBody))
                .handler(request -> {
                    Exchange exchange = new Exchange(request);
                    threads.execute(() -> serve(exchange));
                })
                .failureHandler(this::refuseUnread);
    }

    private void serve(Exchange exchange) {
        try {
            MediaType type = exchange.type();
            HttpServerRequest http = exchange.request().request();
            boolean readOnly = isReadOnly(http.method());
            Client client = gateway.tokens().client(http.headers().getAll("Authorization"));
            GraphqlRequest request =
                    readOnly
                            ? RequestReader.url(exchange.request().queryParams())
                            : body(exchange.request());
            Served served = gateway.service().serve(request, client, readOnly, exchange::whenGone);
            exchange.respond(type, served);
        } catch (HttpRefusal refusal) {
            exchange.refuse(refusal);
        } catch (RuntimeException | StackOverflowError fault) {
            exchange.refuseMasked(fault);
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
        Exchange exchange = new Exchange(request);
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
