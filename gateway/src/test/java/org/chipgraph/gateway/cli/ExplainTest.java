package org.chipgraph.gateway.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    private static final String SUPERGRAPH = "src/test/resources/plans/shop/supergraph.graphql";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final List<String> authorizations = new CopyOnWriteArrayList<>();

    @TempDir Path folder;

    @Test
    void everyStageIsShown() throws IOException {
        String query = file("{ me { name reviews { text } } }");
        assertEquals(0, run(query, "--supergraph", SUPERGRAPH));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Fetch 1 from reviews, after 0"));
        assertShows(query, "normalized", "reviews on User");
        assertShows(query, "cost", "11");
        assertShows(query, "graph", "field  reviews: User.reviews -> [Review!]");
        assertShows(query, "paths", "me.reviews.text  by  accounts.me > reviews(id).reviews.text");
        assertShows(query, "fetches", "1 reviews after [0]: query($representations");
    }

    @Test
    void aRunShowsWhatEachFetchTookAndTheAnswer() throws IOException {
        HttpServer accounts = accounts("{\"data\":{\"me\":{\"name\":\"Ada\",\"id\":\"1\"}}}");
        try {
            String url = "http://127.0.0.1:" + accounts.getAddress().getPort() + "/";
            Path supergraph = folder.resolve("supergraph.graphql");
            String sdl = Files.readString(Path.of(SUPERGRAPH));
            Files.writeString(
                    supergraph, sdl.replaceAll("(name: \"accounts\", url: \")[^\"]*", "$1" + url));
            Path variables = folder.resolve("variables.json");
            Files.writeString(variables, "{\"on\": true}");
            String query = file("query($on: Boolean!) { me @include(if: $on) { name } }");
            assertEquals(
                    0,
                    run(
                            query,
                            "--stage",
                            "run",
                            "--supergraph",
                            supergraph.toString(),
                            "--variables",
                            variables.toString(),
                            "--token",
                            "t0ken"));
            String shown = out.toString(StandardCharsets.UTF_8);
            assertTrue(shown.contains("accounts"), shown);
            assertTrue(shown.contains("answered in "), shown);
            assertTrue(shown.endsWith("{\"data\":{\"me\":{\"name\":\"Ada\"}}}\n"), shown);
            assertEquals(List.of("Bearer t0ken"), authorizations);
            assertEquals(1, run(query, "--stage", "run", "--supergraph", supergraph.toString()));
            String told = err.toString(StandardCharsets.UTF_8);
            assertTrue(told.contains("$on: a value is required"), told);
        } finally {
            accounts.stop(0);
        }
    }

    private HttpServer accounts(String answer) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        return server;
    }

    @Test
    void mistakesInTheOperationAreTold() throws IOException {
        assertEquals(1, run(file("{ me { nothing } }"), "--supergraph", SUPERGRAPH));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("GRAPHQL_VALIDATION_FAILED: "));
    }

    @Test
    void wrongArgumentsShowTheUsage() throws IOException {
        assertEquals(2, run());
        assertEquals(2, run(file("{ me }"), "--stage"));
        assertEquals(2, run(file("{ me }"), "--supergraph", SUPERGRAPH, "--stage", "all"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Usage: explain"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("No stage all"));
    }

    @Test
    void missingFileIsNamed() throws IOException {
        assertEquals(1, run(file("{ me }"), "--supergraph", "nowhere.graphql"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("nowhere.graphql"));
    }

    private void assertShows(String query, String stage, String expected) {
        out.reset();
        assertEquals(0, run(query, "--supergraph", SUPERGRAPH, "--stage", stage));
        String shown = out.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains(expected), shown);
    }

    private String file(String text) throws IOException {
        Path file = folder.resolve("query.graphql");
        Files.writeString(file, text);
        return file.toString();
    }

    private int run(String... arguments) {
        return Explain.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
