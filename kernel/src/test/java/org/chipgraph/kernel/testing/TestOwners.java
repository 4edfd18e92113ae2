package org.chipgraph.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.chipgraph.kernel.document.Documents;

/// Plays the services that own the records to which the one under test refers, on a real port: every record exists
/// but those whose ids begin with `no-such-`. Tests speak to it by system properties and HTTP, because Quarkus loads
/// this class more than once.
public final class TestOwners {

    /// How questions are answered.
    public enum Mode {
        ANSWERING,
        /// After longer than anybody waits.
        SLOW,
        /// With an error of the server.
        FAILING,
        /// Without believing the service account.
        REFUSING,
        /// With something that is no list of records.
        BABBLING,
        /// Not at all: the connection ends.
        HANGING_UP
    }

    private static final String URL = "test.chipgraph.owners.url";
    private static final String MODE = "test.chipgraph.owners.mode";
    private static final String QUESTIONS = "questions";
    private static final long SLOW_MILLIS = 4_000;

    private static final Queue<Question> ASKED = new ConcurrentLinkedQueue<>();

    private TestOwners() {}

    /// A question that came.
    ///
    /// @param owner the first segment of the path that the owner was given
    /// @param authorization the header
    /// @param ids of the records that were asked for
    public record Question(String owner, String authorization, List<String> ids) {}

    /// The address of an owner.
    public static String url(String owner) {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                System.setProperty(URL, start());
            }
            return System.getProperty(URL) + owner;
        }
    }

    public static void are(Mode mode) {
        System.setProperty(MODE, mode.name());
    }

    /// The questions since the last call.
    public static List<Question> questions() {
        try {
            return Documents.JSON
                    .readerForListOf(Question.class)
                    .readValue(URI.create(url(QUESTIONS)).toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", TestOwners::handle);
            server.createContext("/" + QUESTIONS, TestOwners::tell);
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void handle(HttpExchange exchange) throws IOException {
        Mode mode = Mode.valueOf(System.getProperty(MODE, Mode.ANSWERING.name()));
        JsonNode asked = Documents.JSON.readTree(exchange.getRequestBody());
        List<String> ids = new ArrayList<>();
        asked.forEach(target -> ids.add(target.path("id").textValue()));
        ASKED.add(
                new Question(
                        exchange.getRequestURI().getPath().split("/")[1],
                        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                        ids));
        switch (mode) {
            case ANSWERING -> answer(exchange, 200, known(asked));
            case SLOW -> {
                sleep();
                answer(exchange, 200, known(asked));
            }
            case FAILING -> answer(exchange, 500, "");
            case REFUSING -> answer(exchange, 401, "");
            case BABBLING -> answer(exchange, 200, "<html>");
            case HANGING_UP -> exchange.close();
        }
    }

    private static void tell(HttpExchange exchange) throws IOException {
        List<Question> taken = new ArrayList<>();
        for (Question one = ASKED.poll(); one != null; one = ASKED.poll()) {
            taken.add(one);
        }
        answer(exchange, 200, Documents.JSON.writeValueAsString(taken));
    }

    private static String known(JsonNode asked) {
        ArrayNode known = Documents.JSON.createArrayNode();
        for (JsonNode target : asked) {
            if (!target.path("id").textValue().startsWith("no-such-")) {
                known.add(target);
            }
        }
        return known.toString();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
