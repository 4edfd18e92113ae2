package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Servers that answer as the services do. The acceptance tests walk the real ones.
class ReferencesTest {

    private static final String H20 = "{\"type\":\"Chip\",\"id\":\"h20\"}";
    private static final String NVIDIA = "{\"type\":\"Organization\",\"id\":\"nvidia\"}";

    private final List<HttpServer> servers = new ArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void aTargetThatNoServiceHasIsNamedWithItsPlace() throws IOException {
        Map<String, URI> services = new LinkedHashMap<>();
        services.put("companies", service(NVIDIA, 200, reference(H20), reference(NVIDIA)));
        services.put("chips", service(H20, 200, reference("{\"type\":\"Chip\",\"id\":\"gone\"}")));
        List<String> lines = new ArrayList<>();

        References.Count count = new References(services).walk(lines::add);

        assertEquals(List.of("chips Position p-v1 event -> no Chip 'gone'"), lines);
        assertEquals(new References.Count(3, 1), count);
    }

    @Test
    void aServiceThatDoesNotAnswerIsNamed() throws IOException {
        int port = Port.free();
        References references =
                new References(Map.of("chips", URI.create("http://127.0.0.1:" + port)));

        LaunchProblem problem = assertThrows(LaunchProblem.class, () -> references.walk(_ -> {}));

        assertTrue(problem.getMessage().contains(":" + port), problem.getMessage());
        assertTrue(problem.getMessage().contains("./dev up starts them"), problem.getMessage());
    }

    @Test
    void aFaultOfAServiceIsNoCleanResult() throws IOException {
        References references = new References(Map.of("chips", service(H20, 500)));

        LaunchProblem problem = assertThrows(LaunchProblem.class, () -> references.walk(_ -> {}));

        assertTrue(problem.getMessage().endsWith("answers HTTP 500, not 200"));
    }

    private static String reference(String target) {
        return "{\"type\":\"Position\",\"id\":\"p-v1\",\"field\":\"event\",\"target\":"
                + target
                + "}\n";
    }

    private URI service(String known, int status, String... references) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(Port.loopback(), 0), 16);
        answer(server, "/api/references", status, String.join("", references));
        answer(server, "/api/references/known", 200, "[" + known + "]");
        server.start();
        servers.add(server);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(HttpServer server, String path, int status, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        server.createContext(
                path,
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }
}
