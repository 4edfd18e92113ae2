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

    private Optional<String> query = Optional.empty();
    private String operationName = "";
    private RawVariables variables = RawVariables.NONE;

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
        String values = parameters.get("variables");
        if (values != null && !values.isBlank()) {
            try {
                byte[] json = values.getBytes(StandardCharsets.UTF_8);
                JsonCursor cursor = new JsonCursor(json, MAX_DEPTH);
                reader.variables(cursor);
                cursor.finish();
            } catch (JsonFault fault) {
                throw refused("\"variables\" cannot be read as JSON: " + fault.getMessage());
            }
        }
        return reader.request();
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
            case "extensions" -> {
                if (cursor.peek() != Kind.OBJECT && cursor.peek() != Kind.NULL) {
                    throw wrong("extensions", "an object", cursor.peek());
                }
                cursor.skip();
            }
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
        return new GraphqlRequest(text, operationName, variables);
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
