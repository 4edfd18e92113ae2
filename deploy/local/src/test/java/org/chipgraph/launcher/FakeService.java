package org.chipgraph.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;

/// What the launcher sees of a service: health, a count, an import. Runs as a process of its own;
/// what it was sent is in `<port>.imported` in its working folder.
final class FakeService {

    private final Map<String, String> environment = System.getenv();
    private final Path imported = Path.of(port() + ".imported");
    private int refusals = 1;

    private FakeService() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        new FakeService().run();
    }

    private int port() {
        String port = environment.get("QUARKUS_HTTP_PORT");
        return Integer.parseInt(port != null ? port : environment.get("CHIPGRAPH_PORT"));
    }

    private void run() throws IOException, SQLException {
        String database = environment.get("QUARKUS_DATASOURCE_JDBC_URL");
        if (database != null) {
            requireDatabase(database);
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(Port.loopback(), port()), 16);
        server.createContext("/q/health/ready", exchange -> answer(exchange, 200, "{}"));
        server.createContext("/api/", this::count);
        server.createContext("/api/import", this::load);
        server.start();
        System.out.println("fake service on " + port());
    }

    private void requireDatabase(String url) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(
                        url,
                        environment.get("QUARKUS_DATASOURCE_USERNAME"),
                        environment.get("QUARKUS_DATASOURCE_PASSWORD"))) {
            System.out.println("connected to " + connection.getCatalog());
        }
    }

    private void count(HttpExchange exchange) throws IOException {
        long lines = Files.exists(imported) ? Files.readString(imported).lines().count() : 0;
        answer(exchange, 200, "{\"totalCount\": " + lines + "}");
    }

    /// The first import is refused, as by a service that does not have Keycloak's keys yet.
    private void load(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]),
                        StandardCharsets.UTF_8);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (refusals-- > 0) {
            answer(exchange, 503, "{}");
        } else if (!claims.contains("\"admin\"")) {
            answer(exchange, 403, claims);
        } else {
            Files.write(imported, body, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            answer(exchange, 200, "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
