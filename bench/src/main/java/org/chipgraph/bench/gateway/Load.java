package org.chipgraph.bench.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/// Asks a gateway with a number of requests always under way; each answered one is followed by the next.
///
/// It runs on one event loop and on the machine that it measures, so how many requests it gets through says more
/// about both than about the gateway: only the gateway's CPU time per request counts.
final class Load implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client;

    Load(int connections) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(connections));
    }

    /// What came of a run; `failed` requests had no status 200.
    record Result(int answered, int failed) {}

    /// Sends the bodies in turn until the time is over, then waits for what is under way.
    Result run(int port, List<byte[]> bodies, int underWay, Duration time) {
        Run run = new Run(port, bodies, System.nanoTime() + time.toNanos(), underWay);
        vertx.runOnContext(_ -> {
            for (int i = 0; i < underWay; i++) {
                run.next();
            }
        });
        await(run.ended);
        return new Result(run.answered.get(), run.failed.get());
    }

    /// The answer to one request; empty when there is none.
    String ask(int port, byte[] body) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        send(port, body)
                .onSuccess(buffer -> answer.complete(buffer.toString()))
                .onFailure(_ -> answer.complete(""));
        return await(answer);
    }

    private Future<Buffer> send(int port, byte[] body) {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setHost("127.0.0.1")
                        .setPort(port)
                        .setURI("/graphql")
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Accept", "application/json");
        return client.request(options)
                .compose(request -> request.send(Buffer.buffer(body)))
                .compose(Load::body);
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture("HTTP " + response.statusCode());
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// One run; its requests are sent and counted on the event loop.
    private final class Run {

        private final int port;
        private final List<byte[]> bodies;
        private final long end;
        private final AtomicInteger underWay;
        private final AtomicInteger sent = new AtomicInteger();
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

        Run(int port, List<byte[]> bodies, long end, int underWay) {
            this.port = port;
            this.bodies = bodies;
            this.end = end;
            this.underWay = new AtomicInteger(underWay);
        }

        void next() {
            if (System.nanoTime() >= end) {
                if (underWay.decrementAndGet() == 0) {
                    ended.complete(true);
                }
                return;
            }
            byte[] body = bodies.get(sent.getAndIncrement() % bodies.size());
            send(port, body)
                    .onComplete(result -> {
                        (result.succeeded() ? answered : failed).incrementAndGet();
                        next();
                    });
        }
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
    }
}
