package org.chipgraph.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One request to a subgraph under way. Whatever happens first (answer, failure, time-out,
/// cancellation) is what it ends with.
final class HttpCall implements SubgraphFetcher.Call {

    private static final Logger LOG = Logger.getLogger(HttpCall.class);

    private final Vertx vertx;
    private final HttpSubgraphFetcher.Endpoint endpoint;
    private final SubgraphRequest request;
    private final Consumer<SubgraphAnswer> whenDone;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicReference<@Nullable HttpClientRequest> sent = new AtomicReference<>();
    private final long timer;

    HttpCall(
            Vertx vertx,
            HttpSubgraphFetcher.Endpoint endpoint,
            SubgraphRequest request,
            Consumer<SubgraphAnswer> whenDone) {
        this.vertx = vertx;
        this.endpoint = endpoint;
        this.request = request;
        this.whenDone = whenDone;
        long millis = Math.min(endpoint.timeout().toMillis(), request.timeLeft().toMillis());
        this.timer =
                vertx.setTimer(
                        Math.max(1, millis),
                        _ -> fail(ErrorCode.UNAVAILABLE, "no answer within " + millis + " ms"));
    }

    /// Sends once.
    void send(HttpClient client) {
        attempt(client, Optional.empty());
    }

    /// Sends, and once more with `second` when the connection was closed without an answer.
    void send(HttpClient client, HttpClient second) {
        attempt(client, Optional.of(second));
    }

    @Override
    public void cancel() {
        fail(ErrorCode.UNAVAILABLE, "the answer is no longer waited for");
    }

    private void attempt(HttpClient client, Optional<HttpClient> second) {
        RequestOptions options;
        try {
            options = options();
        } catch (RuntimeException badUrl) {
            fail(ErrorCode.UNAVAILABLE, "its address is not a URL: " + endpoint.url());
            return;
        }
        client.request(options)
                .onFailure(problem -> failUnreachable(problem))
                .onSuccess(ready -> {
                    sent.set(ready);
                    if (done.get()) {
                        ready.reset();
                        return;
                    }
                    ready.send(Buffer.buffer(request.body()))
                            .onFailure(problem -> again(problem, second))
                            .onSuccess(this::receive);
                });
    }

    private RequestOptions options() {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(endpoint.url())
                        .putHeader("Content-Type", "application/json")
                        .putHeader(
                                "Accept",
                                "application/json, application/graphql-response+json;q=0.9");
        if (!request.authorization().isEmpty()) {
            options.putHeader("Authorization", request.authorization());
        }
        return options;
    }

    private void again(Throwable problem, Optional<HttpClient> second) {
        if (second.isPresent() && !done.get()) {
            attempt(second.get(), Optional.empty());
        } else {
            failUnreachable(problem);
        }
    }

    private void receive(HttpClientResponse response) {
        String type = response.headers().get("Content-Type");
        boolean graphql = type != null && MediaType.isAnswer(type);
        if (response.statusCode() != 200 && !graphql) {
            fail(codeOf(response.statusCode()), "it answers HTTP " + response.statusCode());
            return;
        }
        if (!graphql) {
            fail(
                    ErrorCode.SUBGRAPH_HTTP_ERROR,
                    "its answer has the content type " + (type == null ? "none" : type));
            return;
        }
        Buffer body = Buffer.buffer();
        response.handler(part -> {
            if (body.length() + part.length() > endpoint.maxAnswer()) {
                fail(
                        ErrorCode.SUBGRAPH_ANSWER_TOO_LARGE,
                        "its answer is larger than " + endpoint.maxAnswer() + " bytes");
            } else if (!done.get()) {
                body.appendBuffer(part);
            }
        });
        response.exceptionHandler(this::failUnreachable);
        response.endHandler(_ -> end(new SubgraphAnswer.Received(body.getBytes())));
    }

    private static ErrorCode codeOf(int status) {
        return switch (status) {
            case 401 -> ErrorCode.UNAUTHENTICATED;
            case 403 -> ErrorCode.FORBIDDEN;
            case 429, 502, 503, 504 -> ErrorCode.UNAVAILABLE;
            default -> ErrorCode.SUBGRAPH_HTTP_ERROR;
        };
    }

    private void failUnreachable(Throwable problem) {
        LOG.debugf(problem, "No answer from %s", request.subgraph());
        fail(ErrorCode.UNAVAILABLE, "the service cannot be reached");
    }

    private void fail(ErrorCode code, String message) {
        if (end(new SubgraphAnswer.Failed(code, message))) {
            HttpClientRequest unfinished = sent.get();
            if (unfinished != null) {
                unfinished.reset();
            }
        }
    }

    private boolean end(SubgraphAnswer answer) {
        boolean first = done.compareAndSet(false, true);
        if (first) {
            vertx.cancelTimer(timer);
            whenDone.accept(answer);
        }
        return first;
    }
}
