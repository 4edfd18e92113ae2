package org.chipgraph.gateway.http;

import io.quarkus.runtime.util.ClassPathUtils;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.json.JsonValues;

/// The query editor: a page whose parts all come from the gateway itself.
@Singleton
public class GraphiqlRoute {

    private static final String FOLDER = "graphiql/";
    private static final String PACKED_QUERIES = "graphiql/queries";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> TYPES =
            Map.of(
                    "index.html", "text/html; charset=utf-8",
                    "start.js", SCRIPT,
                    "style.css", "text/css; charset=utf-8",
                    "graphiql.min.js", SCRIPT,
                    "graphiql.min.css", "text/css; charset=utf-8",
                    "react.production.min.js", SCRIPT,
                    "react-dom.production.min.js", SCRIPT);
    private static final String ONLY_FROM_HERE =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; frame-ancestors 'none'";

    private final GatewayConfig config;

    public GraphiqlRoute(GatewayConfig config) {
        this.config = config;
    }

    void register(@Observes Router router) {
        if (!config.graphiql().enabled()) {
            return;
        }
        byte[] tabs = tabs();
        router.get("/").handler(GraphiqlRoute::redirect);
        router.get("/graphiql").handler(request -> serve(request, "index.html"));
        router.get("/graphiql/tabs.json")
                .handler(request -> end(request, MediaType.JSON.header(), tabs));
        router.get("/graphiql/:file")
                .handler(request -> serve(request, String.valueOf(request.pathParam("file"))));
    }

    private static void redirect(RoutingContext request) {
        request.response().setStatusCode(302).putHeader("Location", "/graphiql").end();
    }

    private static void serve(RoutingContext request, String file) {
        String type = TYPES.get(file);
        if (type == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.vertx()
                .executeBlocking(() -> read(FOLDER + file))
                .onSuccess(content -> end(request, type, content))
                .onFailure(request::fail);
    }

    private static void end(RoutingContext request, String type, byte[] content) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", type)
                .putHeader("Content-Security-Policy", ONLY_FROM_HERE)
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(Buffer.buffer(content));
    }

    private static byte[] read(String resource) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream content = loader.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IOException("Not packed into the gateway: " + resource);
            }
            return content.readAllBytes();
        }
    }

    /// The example queries as `[{"name": ..., "query": ...}]`.
    private byte[] tabs() {
        List<Map<String, String>> tabs = new ArrayList<>();
        try {
            if (config.graphiql().queries().isPresent()) {
                collect(Path.of(config.graphiql().queries().get()), tabs);
            } else {
                ClassPathUtils.consumeAsPaths(PACKED_QUERIES, folder -> collect(folder, tabs));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw StartFailure.because(
                    "The folder of example queries (CHIPGRAPH_GRAPHIQL_QUERIES) cannot be read: "
                            + unreadable.getMessage());
        }
        JsonOutput out = new JsonOutput(4096);
        JsonValues.write(out, tabs);
        return out.toBytes();
    }

    private static void collect(Path folder, List<Map<String, String>> tabs) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".graphql")) {
                    Map<String, String> tab = new LinkedHashMap<>();
                    tab.put("name", name);
                    tab.put("query", Files.readString(file));
                    tabs.add(tab);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
