package org.chipgraph.gateway.http;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.json.JsonValues;
import org.chipgraph.gateway.trace.Traces;

/// The gateway's routes on a free port in front of three fake services, without Quarkus.
final class TestGateway implements AutoCloseable {

    static final String SUPERGRAPH = "src/test/resources/plans/industry/supergraph.graphql";

    final FakeService chips = new FakeService();
    final FakeService companies = new FakeService();
    final FakeService events = new FakeService();

    private final Vertx vertx = Vertx.vertx();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger arrived = new AtomicInteger();
    private final HttpServer server;
    final SupergraphHealth health;
    final CircuitHealth circuits;
    final SubgraphsHealth subgraphs;
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    TestGateway(String... settings) {
        this(Traces.OFF, settings);
    }

    TestGateway(Traces traces, String... settings) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("chipgraph.supergraph", SUPERGRAPH);
        properties.put("chipgraph.cors.origins", "*");
        properties.put("chipgraph.subgraphs.chips.url", chips.url());
        properties.put("chipgraph.subgraphs.companies.url", companies.url());
        properties.put("chipgraph.subgraphs.events.url", events.url());
        for (int i = 0; i < settings.length; i += 2) {
            properties.put(settings[i], settings[i + 1]);
        }
        SmallRyeConfig config = config(properties);
        GatewayConfig mapped = config.getConfigMapping(GatewayConfig.class);
        Meters meters = new Meters(registry);
        Gateway gateway =
                new Gateway(
                        mapped,
                        config,
                        vertx,
                        _ -> {
                            throw new AssertionError("No token is looked at with auth=off");
                        },
                        meters);
        SupergraphWatch watch = new SupergraphWatch(gateway, mapped, vertx, meters);
        watch.start(new StartupEvent());
        health = new SupergraphHealth(gateway, watch);
        circuits = new CircuitHealth(gateway);
        subgraphs = new SubgraphsHealth(gateway);
        Router router = Router.router(vertx);
        router.route()
                .handler(request -> {
                    arrived.incrementAndGet();
                    request.next();
                });
        new GraphqlRoute(gateway, mapped, meters, traces, threads).register(router);
        server =
                vertx.createHttpServer()
                        .requestHandler(router)
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
    }

    /// Waits until so many requests have come in, and what was to be done at once with them is done.
    void awaitArrived(int times) throws InterruptedException {
        while (arrived.get() < times) {
            Thread.sleep(5);
        }
        Thread.sleep(500);
    }

    static SmallRyeConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withMapping(GatewayConfig.class)
                .build();
    }

    /// The body of a request for an operation without variables.
    static String body(String query) {
        return body(query, "{}");
    }

    static String body(String query, String variables) {
        JsonOutput out = new JsonOutput(query.length() + 64);
        out.ascii('{').key("query");
        JsonValues.write(out, query);
        out.ascii(",\"variables\":" + variables + "}");
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    HttpResponse<String> post(String body, String... headers) {
        HttpRequest.Builder request = request("/graphql").POST(BodyPublishers.ofString(body));
        boolean typed = false;
        for (int i = 0; i < headers.length; i += 2) {
            typed |= headers[i].equals("Content-Type");
            request.header(headers[i], headers[i + 1]);
        }
        return send(typed ? request : request.header("Content-Type", "application/json"));
    }

    HttpResponse<String> get(String query, String... headers) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpRequest.Builder request = request("/graphql?query=" + encoded);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /// Answers a query without variables: the body.
    String ask(String query) {
        return post(body(query)).body();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                .timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        threads.close();
        chips.close();
        companies.close();
        events.close();
    }
}
