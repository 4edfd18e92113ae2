package org.chipgraph.gateway.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A subgraph over HTTP that answers what a test tells it to, and remembers what it was asked.
final class FakeService implements AutoCloseable {

    record Asked(String body, String authorization, String traceparent) {}

    /// What is sent back; `repeat` is how often the body is written, one after the other.
    record Reply(int status, String contentType, String body, int repeat, Duration delay) {

        static Reply json(String body) {
            return new Reply(200, "application/json", body, 1, Duration.ZERO);
        }

        static Reply of(int status, String contentType, String body) {
            return new Reply(status, contentType, body, 1, Duration.ZERO);
        }

        Reply times(int count) {
            return new Reply(status, contentType, body, count, delay);
        }

        Reply after(Duration pause) {
            return new Reply(status, contentType, body, repeat, pause);
        }
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Function<String, Reply> answer = _ -> Reply.json("{\"data\":{}}");

    FakeService() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/graphql";
    }

    FakeService answer(Reply reply) {
        return answerBy(_ -> reply);
    }

    FakeService answer(String json) {
        return answer(Reply.json(json));
    }

    FakeService answerBy(Function<String, Reply> reply) {
        answer = reply;
        return this;
    }

    List<Asked> asked() {
        return asked;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(
                    new Asked(
                            body,
                            header(exchange, "Authorization"),
                            header(exchange, "traceparent")));
            Reply reply = answer.apply(body);
            Thread.sleep(reply.delay());
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            byte[] part = reply.body().getBytes(StandardCharsets.UTF_8);
            long length = (long) part.length * reply.repeat();
            exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < reply.repeat(); i++) {
                    out.write(part);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
