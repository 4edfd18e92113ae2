package org.chipgraph.gateway.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.chipgraph.gateway.http.RawServer.Connection;

/// What a service can do wrong when it is asked for one entity, and the code that clients then see.
enum Fault {
    RESET("UNAVAILABLE", Connection::reset),
    CLOSED("UNAVAILABLE", Connection::close),
    SILENT("UNAVAILABLE", Connection::awaitClose),
    DRIPPING("UNAVAILABLE", Fault::drip),
    DRIPPING_HEADERS(
            "UNAVAILABLE",
            connection -> {
                connection.write("HTTP/1.1 200 OK\r\nX: ");
                Fault.dots(connection);
            }),
    TRUNCATED(
            "UNAVAILABLE",
            connection -> {
                connection.write(
                        Fault.head("Content-Length: 1000") + "{\"data\":{\"_entities\":[{\"na");
                connection.close();
            }),
    TRUNCATED_CHUNK(
            "UNAVAILABLE",
            connection -> {
                connection.write(
                        Fault.head("Transfer-Encoding: chunked") + "40\r\n{\"data\":{\"_ent");
                connection.close();
            }),
    NO_HTTP(
            "UNAVAILABLE",
            connection -> {
                connection.write("220 mail.example.org ESMTP\r\n\r\n");
                connection.close();
            }),
    ENDLESS_HEADERS(
            "UNAVAILABLE",
            connection -> {
                connection.write("HTTP/1.1 200 OK\r\n");
                for (int i = 0; i < 10_000; i++) {
                    connection.write("X-" + i + ": " + "x".repeat(100) + "\r\n");
                }
            }),
    HTML_500(
            "SUBGRAPH_HTTP_ERROR",
            connection ->
                    connection.answer(
                            "500 Oh no",
                            "Content-Type: text/html",
                            Fault.utf8("<h1>Error</h1><pre>\tat com.acme.Secret</pre>"))),
    JSON_500(
            "SUBGRAPH_HTTP_ERROR",
            connection ->
                    connection.answer(
                            "500 Oh no",
                            "Content-Type: application/json",
                            Fault.utf8("{\"status\":500,\"trace\":\"com.acme.Secret\"}"))),
    JSON_401(
            "UNAUTHENTICATED",
            connection ->
                    connection.answer(
                            "401 Who",
                            "Content-Type: application/json",
                            Fault.utf8("{\"who\":\"?\"}"))),
    GRAPHQL_500(
            "OWN_CODE",
            connection ->
                    connection.answer(
                            "500 Oh no",
                            "Content-Type: application/json",
                            Fault.utf8(
                                    "{\"errors\":[{\"message\":\"told\",\"path\":[\"_entities\",0,\"called\"],"
                                            + "\"extensions\":{\"code\":\"OWN_CODE\","
                                            + "\"stacktrace\":[\"com.acme.Secret\"]}}]}"))),
    REDIRECT(
            "SUBGRAPH_HTTP_ERROR",
            connection ->
                    connection.answer(
                            "302 Elsewhere", "Location: http://127.0.0.1:1/", new byte[0])),
    NO_CONTENT(
            "SUBGRAPH_HTTP_ERROR", connection -> connection.write("HTTP/1.1 204 Nothing\r\n\r\n")),
    EMPTY(body("")),
    GARBAGE(body("garbage")),
    HALF_OF_A_DOCUMENT(body("{\"data\":{\"_entities\":[{\"called\":\"NVI")),
    TWO_DOCUMENTS(body("{\"data\":{\"_entities\":[{\"called\":\"N\"}]}}{}")),
    NOT_UTF8(connection ->
            connection.answer(
                    "200 OK",
                    "Content-Type: application/json; charset=iso-8859-1",
                    "{\"data\":{\"_entities\":[{\"called\":\"é\"}]}}"
                            .getBytes(StandardCharsets.ISO_8859_1))),
    A_LIST(body("[]")),
    NOTHING(body("{}")),
    DATA_NULL(body("{\"data\":null}")),
    DATA_IS_A_LIST(body("{\"data\":[]}")),
    NO_ENTITIES(body("{\"data\":{}}")),
    ENTITIES_NULL(body("{\"data\":{\"_entities\":null}}")),
    ENTITIES_IS_AN_OBJECT(body("{\"data\":{\"_entities\":{}}}")),
    TOO_FEW(body("{\"data\":{\"_entities\":[]}}")),
    TOO_MANY(body("{\"data\":{\"_entities\":[{\"called\":\"N\"},{\"called\":\"M\"}]}}")),
    AN_ENTITY_IS_TEXT(body("{\"data\":{\"_entities\":[\"N\"]}}")),
    WRONG_SCALAR(body("{\"data\":{\"_entities\":[{\"called\":7}]}}")),
    AN_OBJECT_FOR_A_SCALAR(body("{\"data\":{\"_entities\":[{\"called\":{\"en\":\"N\"}}]}}")),
    NULL_WHERE_NONE_MAY_BE(body("{\"data\":{\"_entities\":[{\"called\":null}]}}")),
    LACKS_THE_FIELD(body("{\"data\":{\"_entities\":[{}]}}")),
    ERRORS_ARE_TEXT(body("{\"data\":{\"_entities\":[{\"called\":\"N\"}]},\"errors\":\"no\"}")),
    DEEP_LISTS(body("{\"data\":{\"_entities\":" + "[".repeat(50_000))),
    DEEP_UNKNOWN(body("{\"data\":{\"_entities\":[{\"x\":" + "[".repeat(50_000))),
    DEEP_EXTENSIONS(body("{\"extensions\":" + "{\"a\":".repeat(12_000))),
    HUGE(
            "SUBGRAPH_ANSWER_TOO_LARGE",
            connection -> {
                connection.write(Fault.head("Content-Length: " + 100_000_000));
                Fault.spaces(connection, 100_000_000);
            }),
    HUGE_IN_CHUNKS(
            "SUBGRAPH_ANSWER_TOO_LARGE",
            connection -> {
                connection.write(Fault.head("Transfer-Encoding: chunked"));
                for (int i = 0; i < 1_000; i++) {
                    connection.write("186a0\r\n");
                    Fault.spaces(connection, 100_000);
                    connection.write("\r\n");
                }
            }),
    HUGE_WHEN_UNZIPPED(
            "SUBGRAPH_ANSWER_TOO_LARGE",
            connection ->
                    connection.answer(
                            "200 OK",
                            "Content-Type: application/json\r\nContent-Encoding: gzip",
                            Fault.gzip(new byte[2_000_000]))),
    LIES_ABOUT_ITS_LENGTH(
            "UNAVAILABLE",
            connection -> {
                connection.write(Fault.head("Content-Length: 9223372036854775807") + "{");
                connection.awaitClose();
            }),
    LIES_ABOUT_GZIP(connection ->
            connection.answer(
                    "200 OK",
                    "Content-Type: application/json\r\nContent-Encoding: gzip",
                    Fault.utf8("{\"data\":{\"_entities\":[{\"called\":\"N\"}]}}"))),
    UNKNOWN_ENCODING(
            "SUBGRAPH_HTTP_ERROR",
            connection ->
                    connection.answer(
                            "200 OK",
                            "Content-Type: application/json\r\nContent-Encoding: br",
                            new byte[] {1, 2, 3}));

    /// Breaks an exchange.
    private interface Behaviour {
        void answer(Connection connection) throws IOException, InterruptedException;
    }

    private final String code;
    private final Behaviour behaviour;

    Fault(Behaviour behaviour) {
        this("SUBGRAPH_INVALID_ANSWER", behaviour);
    }

    Fault(String code, Behaviour behaviour) {
        this.code = code;
        this.behaviour = behaviour;
    }

    String code() {
        return code;
    }

    void commit(Connection connection, String asked) throws IOException, InterruptedException {
        behaviour.answer(connection);
    }

    private static Behaviour body(String json) {
        return connection -> connection.json(json);
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        }
        return zipped.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String head(String header) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n";
    }

    private static void drip(Connection connection) throws IOException, InterruptedException {
        connection.write(head("Content-Length: 1000") + "{");
        dots(connection);
    }

    private static void dots(Connection connection) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            connection.write(" ");
            Thread.sleep(20);
        }
    }

    private static void spaces(Connection connection, int count) throws IOException {
        byte[] block = " ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count / block.length; i++) {
            connection.write(block);
        }
    }
}
