package org.chipgraph.bench.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/// The four services of the benchmark's graph as one HTTP server, on a port of its own choice.
final class Services implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final KnownAnswers answers = new KnownAnswers();
    private final AtomicLong requests = new AtomicLong();
    private final int port;

    Services() {
        this.port =
                vertx.createHttpServer()
                        .requestHandler(
                                request -> request.body().onSuccess(body -> answer(request, body)))
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
    }

    private void answer(HttpServerRequest request, Buffer body) {
        requests.incrementAndGet();
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(Buffer.buffer(answers.to(body.getBytes())));
    }

    /// How many requests the services have had.
    long requests() {
        return requests.get();
    }

    /// Writes the supergraph with the services' address into a file of the folder.
    Path supergraph(Path folder) {
        String sdl = Scenario.resource("supergraph.graphql");
        try {
            return Files.writeString(
                    folder.resolve("supergraph.graphql"),
                    sdl.replace("127.0.0.1:4300", "127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
