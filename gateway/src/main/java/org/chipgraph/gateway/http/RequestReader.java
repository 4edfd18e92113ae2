package org.chipgraph.gateway.http;

import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.chipgraph.gateway.execute.RawVariables;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonCursor.Kind;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.json.JsonValues;

/// Reads the parameters of GraphQL over HTTP from a JSON body or from a URL.
final class RequestReader {

    private static final int MAX_DEPTH = 64;
    private static final byte[] EXPLAIN = "explain".getBytes(StandardCharsets.US_ASCII);

    private Optional<String> query = Optional.empty();
    private String operationName = "";
    private RawVariables variables = RawVariables.NONE;
    private boolean explain;

    private RequestReader() {}

    static GraphqlRequest body(byte[] json) throws HttpRefusal {
        RequestReader reader = new RequestReader();
        try {
            JsonCursor cursor = new JsonCursor(json, MAX_DEPTH);
            if (cursor.peek() != Kind.OBJECT) {
                throw refused("The body must be one JSON object (batches are not served)");
            }
            for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
                reader.member(cursor);
            }
            cursor.finish();
        } catch (JsonFault fault) {
            throw refused("The body cannot be read as JSON: " + fault.getMessage());
        }
        return reader.request();
    }

    static GraphqlRequest url(MultiMap parameters) throws HttpRefusal {
        RequestReader reader = new RequestReader();
        reader.query = Optional.ofNullable(parameters.get("query"));
        reader.operationName = Optional.ofNullable(parameters.get("operationName")).orElse("");
        parameter(parameters, "variables", reader::variables);
        parameter(parameters, "extensions", reader::extensions);
        return reader.request();
    }

    private interface JsonReading {
        void read(JsonCursor cursor) throws JsonFault, HttpRefusal;
    }

    private static void parameter(MultiMap parameters, String name, JsonReading reading)
            throws HttpRefusal {
        String text = parameters.get(name);
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            JsonCursor cursor = new JsonCursor(text.getBytes(StandardCharsets.UTF_8), MAX_DEPTH);
            reading.read(cursor);
            cursor.finish();
        } catch (JsonFault fault) {
            throw refused("\"%s\" cannot be read as JSON: %s".formatted(name, fault.getMessage()));
        }
    }

    private void member(JsonCursor cursor) throws JsonFault, HttpRefusal {
        switch (cursor.key()) {
            case "query" -> query = Optional.of(text(cursor, "query"));
            case "operationName" -> {
                if (cursor.peek() == Kind.NULL) {
                    cursor.skip();
                } else {
                    operationName = text(cursor, "operationName");
                }
            }
            case "variables" -> variables(cursor);
            case "extensions" -> extensions(cursor);
            default -> cursor.skip();
        }
    }

    private void variables(JsonCursor cursor) throws JsonFault, HttpRefusal {
        switch (cursor.peek()) {
            case NULL -> cursor.skip();
            case OBJECT -> variables = RawVariables.read(cursor);
            default -> throw wrong("variables", "an object", cursor.peek());
        }
    }

    private void extensions(JsonCursor cursor) throws JsonFault, HttpRefusal {
        switch (cursor.peek()) {
            case NULL -> cursor.skip();
            case OBJECT -> {
                for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
                    boolean asks = cursor.keyIs(EXPLAIN) && cursor.peek() == Kind.BOOLEAN;
                    int from = cursor.position();
                    cursor.skip();
                    explain |= asks && cursor.source()[from] == 't';
                }
            }
            default -> throw wrong("extensions", "an object", cursor.peek());
        }
    }

    private static String text(JsonCursor cursor, String name) throws JsonFault, HttpRefusal {
        if (cursor.peek() != Kind.STRING) {
            throw wrong(name, "a string", cursor.peek());
        }
        return JsonValues.readString(cursor);
    }

    private GraphqlRequest request() throws HttpRefusal {
        String text = query.orElse("");
        if (text.isBlank()) {
            throw refused("\"query\" is missing: it must hold the text of a GraphQL operation");
        }
        return new GraphqlRequest(text, operationName, variables, explain);
    }

    private static HttpRefusal wrong(String name, String wanted, Kind found) {
        return refused(
                "\"%s\" must be %s, not %s"
                        .formatted(name, wanted, found.name().toLowerCase(Locale.ROOT)));
    }

    private static HttpRefusal refused(String message) {
        return new HttpRefusal(HttpProblem.BAD_REQUEST, message);
    }
}
