package org.chipgraph.launcher.observe;

import com.google.protobuf.InvalidProtocolBufferException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// Receives traces on a free port of 127.0.0.1: OTLP over HTTP, as protobuf.
public final class TraceReceiver implements AutoCloseable {

    private static final String PATH = "/v1/traces";

    private final HttpServer server;
    private final Consumer<List<ReceivedSpan>> spans;

    /// `spans` gets what one request brings. Thread: one per request.
    public TraceReceiver(Consumer<List<ReceivedSpan>> spans) {
        this.spans = spans;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(PATH, this::receive);
        server.start();
    }

    /// What a process is told, for it to send its traces here.
    public Map<String, String> environment() {
        return Map.of(
                "OTEL_SDK_DISABLED",
                "false",
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                spans.accept(ReceivedSpan.of(ExportTraceServiceRequest.parseFrom(body(exchange))));
                exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
                exchange.sendResponseHeaders(200, -1);
            } catch (InvalidProtocolBufferException notTraces) {
                exchange.sendResponseHeaders(400, -1);
            }
        }
    }

    private static InputStream body(HttpExchange exchange) throws IOException {
        InputStream body = exchange.getRequestBody();
        String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
        return "gzip".equals(encoding) ? new GZIPInputStream(body) : body;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
