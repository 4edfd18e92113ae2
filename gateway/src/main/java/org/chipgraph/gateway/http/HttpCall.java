package org.chipgraph.gateway.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphAnswer.Failed;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.operation.OperationKind;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One request to a subgraph under way. Whatever happens first (answer, failure, time-out,
/// cancellation) is what it ends with.
final class HttpCall implements SubgraphFetcher.Call {

    private static final Logger LOG = Logger.getLogger(HttpCall.class);

    /// An address behind which there are several processes may lead for a moment to one that has
    /// just gone: nothing was sent then, and the next try may lead to another.
    private static final int TRIES_TO_CONNECT = 5;

    private static final long PAUSE_MILLIS = 100;

    private final Vertx vertx;
    private final SubgraphPool pool;
    private final SubgraphRequest request;
    private final Consumer<SubgraphAnswer> whenDone;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicReference<@Nullable HttpClientRequest> sent = new AtomicReference<>();
    private final long timer;

    /// `pool` has been entered; it is left when the call ends.
    HttpCall(
            Vertx vertx,
            SubgraphPool pool,
            SubgraphRequest request,
            Consumer<SubgraphAnswer> whenDone) {
        this.vertx = vertx;
        this.pool = pool;
        this.request = request;
        this.whenDone = whenDone;
        long millis = pool.endpoint().timeout().toMillis();
        this.timer =
                vertx.setTimer(millis, _ -> failUnanswered("no answer within " + millis + " ms"));
    }

    void send(HttpClient client) {
        send(client, TRIES_TO_CONNECT);
    }

    private void send(HttpClient client, int tries) {
        if (done.get()) {
            return;
        }
        client.request(pool.options(request))
                .onFailure(problem -> {
                    if (isRefused(problem) && tries > 1) {
                        vertx.setTimer(PAUSE_MILLIS, _ -> send(client, tries - 1));
                    } else {
                        failUnreachable(problem);
                    }
                })
                .onSuccess(this::write);
    }

    /// As opposed to a time-out, which has taken long enough.
    private static boolean isRefused(Throwable problem) {
        return problem instanceof ConnectException && !(problem instanceof ConnectTimeoutException);
    }

    @Override
    public void cancel() {
        fail(Failed.CANCELLED);
    }

    private void write(HttpClientRequest ready) {
        ready.exceptionHandler(
                problem -> LOG.debugf(problem, "Broken off: %s", request.subgraph()));
        sent.set(ready);
        if (done.get()) {
            ready.reset();
            return;
        }
        boolean reused = pool.wasUsed(ready.connection());
        ready.send(Buffer.buffer(Unpooled.wrappedBuffer(request.body())))
                .onSuccess(this::receive)
                .onFailure(problem -> {
                    if (reused && mayBeSentAgain(problem)) {
                        send(pool.fresh());
                    } else {
                        failUnreachable(problem);
                    }
                });
    }

    /// A connection that was idle may be closed for that reason alone; a new one has no such
    /// excuse, and what was asked may be why.
    private boolean mayBeSentAgain(Throwable problem) {
        boolean closed = problem instanceof HttpClosedException || problem instanceof IOException;
        return closed && request.kind() == OperationKind.QUERY && !done.get();
    }

    private void receive(HttpClientResponse response) {
        response.exceptionHandler(this::failUnreachable);
        int status = response.statusCode();
        String type = response.getHeader("Content-Type");
        boolean graphql = type != null && MediaType.isAnswer(type);
        if (status != 200 && !graphql) {
            refuse(refusal(status));
        } else if (!graphql) {
            refuse(
                    ErrorCode.SUBGRAPH_HTTP_ERROR,
                    "its answer has the content type " + (type == null ? "none" : type));
        } else {
            collect(response);
        }
    }

    private void collect(HttpClientResponse response) {
        AnswerBody body = new AnswerBody(announced(response), pool.endpoint().maxAnswer());
        response.handler(part -> {
            if (!done.get() && !body.add(part)) {
                failTooLarge();
            }
        });
        response.endHandler(_ -> finish(response, body));
    }

    private static long announced(HttpClientResponse response) {
        String length = response.getHeader("Content-Length");
        // The decoder has refused what is no number.
        return length == null ? 4_096 : Long.parseLong(length.strip());
    }

    private void finish(HttpClientResponse response, AnswerBody body) {
        String encoding = response.getHeader("Content-Encoding");
        try {
            byte[] bytes;
            if (encoding == null || encoding.equalsIgnoreCase("identity")) {
                bytes = body.bytes();
            } else if (encoding.equalsIgnoreCase("gzip")) {
                bytes = body.unzipped();
            } else {
                refuse(ErrorCode.SUBGRAPH_HTTP_ERROR, "its answer has the encoding " + encoding);
                return;
            }
            if (bytes.length > pool.endpoint().maxAnswer()) {
                failTooLarge();
            } else if (response.statusCode() == 200) {
                receive(new SubgraphAnswer.Received(bytes));
            } else {
                receive(new SubgraphAnswer.Received(bytes, refusal(response.statusCode())));
            }
        } catch (IOException notGzip) {
            refuse(ErrorCode.SUBGRAPH_INVALID_ANSWER, "its answer is not gzip");
        }
    }

    private static Failed refusal(int status) {
        ErrorCode code =
                switch (status) {
                    case 401 -> ErrorCode.UNAUTHENTICATED;
                    case 403 -> ErrorCode.FORBIDDEN;
                    case 429, 502, 503, 504 -> ErrorCode.UNAVAILABLE;
                    default -> ErrorCode.SUBGRAPH_HTTP_ERROR;
                };
        return new Failed(code, "it answers HTTP " + status);
    }

    private void failUnreachable(Throwable problem) {
        LOG.debugf(problem, "No answer from %s", request.subgraph());
        failUnanswered("the service cannot be reached");
    }

    private void failUnanswered(String message) {
        if (fail(new Failed(ErrorCode.UNAVAILABLE, message))) {
            pool.circuit().failed(message);
        }
    }

    private void failTooLarge() {
        refuse(
                ErrorCode.SUBGRAPH_ANSWER_TOO_LARGE,
                "its answer is larger than %d bytes".formatted(pool.endpoint().maxAnswer()));
    }

    private void receive(SubgraphAnswer answer) {
        if (end(answer)) {
            pool.circuit().answered();
        }
    }

    /// It has answered, with nothing that can be used.
    private void refuse(Failed answer) {
        if (fail(answer)) {
            pool.circuit().answered();
        }
    }

    private void refuse(ErrorCode code, String message) {
        refuse(new Failed(code, message));
    }

    private boolean fail(Failed failure) {
        boolean first = end(failure);
        HttpClientRequest unfinished = sent.get();
        if (first && unfinished != null) {
            unfinished.reset();
        }
        return first;
    }

    private boolean end(SubgraphAnswer answer) {
        boolean first = done.compareAndSet(false, true);
        if (first) {
            vertx.cancelTimer(timer);
            pool.leave();
            whenDone.accept(answer);
        }
        return first;
    }
}
