package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.chipgraph.launcher.observe.TraceReceiver;
import org.chipgraph.launcher.observe.ZipkinSpans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Traces as OpenTelemetry sends them arrive at Zipkin in its own form; Prometheus knows whom to read.
class ObservationTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final long START = Instant.now().getEpochSecond() * 1_000_000_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    @Test
    void aSpanReachesZipkinWithAllThatItSays() throws Exception {
        BlockingQueue<byte[]> received = new ArrayBlockingQueue<>(10);
        HttpServer zipkin = HttpServer.create(new InetSocketAddress(Port.loopback(), 0), 0);
        zipkin.createContext(
                "/api/v2/spans",
                exchange -> {
                    received.add(exchange.getRequestBody().readAllBytes());
                    exchange.sendResponseHeaders(202, -1);
                    exchange.close();
                });
        zipkin.start();
        URI address = URI.create("http://127.0.0.1:" + zipkin.getAddress().getPort());
        try (TraceReceiver receiver = new TraceReceiver(new ZipkinSpans(address))) {
            assertEquals(200, send(receiver, gzip(request()), "gzip"));
        } finally {
            zipkin.stop(0);
        }

        JsonNode span = JSON.readTree(received.poll(10, TimeUnit.SECONDS)).get(0);
        assertEquals(TRACE, span.get("traceId").textValue());
        assertEquals("00000000000000ab", span.get("id").textValue());
        assertEquals("00000000000000cd", span.get("parentId").textValue());
        assertEquals("fetch chips", span.get("name").textValue());
        assertEquals("CLIENT", span.get("kind").textValue());
        assertEquals(START / 1_000, span.get("timestamp").longValue());
        assertEquals(2_500, span.get("duration").longValue());
        assertEquals("gateway", span.at("/localEndpoint/serviceName").textValue());
        assertEquals("17", span.at("/tags/chipgraph.representations").textValue());
        assertEquals("UNAVAILABLE", span.at("/tags/error").textValue());
    }

    @Test
    void whatIsNoTraceIsRefusedAndAMissingZipkinDisturbsNobody() throws Exception {
        URI nobody = URI.create("http://127.0.0.1:" + Port.free());
        try (TraceReceiver receiver = new TraceReceiver(new ZipkinSpans(nobody))) {
            assertEquals(400, send(receiver, new byte[] {1, 2, 3}, "identity"));
            assertEquals(200, send(receiver, request().toByteArray(), "identity"));
        }
    }

    @Test
    void zipkinShowsWhatItWasSent() throws Exception {
        Checkout checkout = Checkout.find();
        assumeTrue(
                Files.exists(checkout.resolve(Zipkin.JAR)),
                "skipped: ./dev up --observe fetches Zipkin");
        Zipkin zipkin = Zipkin.start(checkout, Port.free(), folder, folder.resolve("zipkin.log"));
        try (TraceReceiver receiver = new TraceReceiver(new ZipkinSpans(zipkin.url()))) {
            zipkin.awaitReady();
            send(receiver, request().toByteArray(), "identity");
            URI traces = zipkin.url().resolve("/api/v2/traces?serviceName=gateway");
            assertTrue(Eventually.within(10, () -> get(traces).contains("fetch chips")));
        } finally {
            zipkin.process().stop();
        }
    }

    @Test
    void prometheusReadsTheFourProcesses() {
        String text = Prometheus.configuration(Ports.from(Map.of()));
        for (String job : List.of("companies", "chips", "events", "gateway")) {
            assertTrue(text.contains("- job_name: " + job + "\n"), text);
        }
        assertTrue(text.contains("[{targets: [\"127.0.0.1:8082\"]}]"), text);
    }

    @Test
    void prometheusIsWhereThePathHasIt() throws IOException {
        assertEquals(Optional.empty(), Programs.find("prometheus", folder + ":/nowhere"));
        Path program = Files.createFile(folder.resolve("prometheus"));
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(Optional.of(program), Programs.find("prometheus", "/nowhere:" + folder));
    }

    private static int send(TraceReceiver receiver, byte[] body, String encoding)
            throws IOException, InterruptedException {
        String endpoint = receiver.environment().get("OTEL_EXPORTER_OTLP_ENDPOINT");
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create(endpoint + "/v1/traces"))
                                .header("Content-Encoding", encoding)
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String get(URI address) {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return answer.body();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }

    private static byte[] gzip(ExportTraceServiceRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            request.writeTo(zipped);
        }
        return bytes.toByteArray();
    }

    private static ExportTraceServiceRequest request() {
        Span span =
                Span.newBuilder()
                        .setTraceId(bytes(TRACE))
                        .setSpanId(bytes("00000000000000ab"))
                        .setParentSpanId(bytes("00000000000000cd"))
                        .setName("fetch chips")
                        .setKind(Span.SpanKind.SPAN_KIND_CLIENT)
                        .setStartTimeUnixNano(START)
                        .setEndTimeUnixNano(START + 2_500_000)
                        .addAttributes(
                                KeyValue.newBuilder()
                                        .setKey("chipgraph.representations")
                                        .setValue(AnyValue.newBuilder().setIntValue(17)))
                        .setStatus(
                                Status.newBuilder()
                                        .setCode(Status.StatusCode.STATUS_CODE_ERROR)
                                        .setMessage("UNAVAILABLE"))
                        .build();
        KeyValue service =
                KeyValue.newBuilder()
                        .setKey("service.name")
                        .setValue(AnyValue.newBuilder().setStringValue("gateway"))
                        .build();
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(
                        ResourceSpans.newBuilder()
                                .setResource(Resource.newBuilder().addAttributes(service))
                                .addScopeSpans(ScopeSpans.newBuilder().addSpans(span)))
                .build();
    }

    private static ByteString bytes(String hex) {
        return ByteString.copyFrom(HexFormat.of().parseHex(hex));
    }
}
