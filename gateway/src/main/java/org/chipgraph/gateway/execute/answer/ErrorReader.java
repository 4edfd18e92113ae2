package org.chipgraph.gateway.execute.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.execute.answer.SubgraphError.Detail;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonCursor.Kind;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.json.JsonText;
import org.chipgraph.gateway.execute.json.JsonValues;

/// Reads the `errors` of an answer, leaving out what tells about the subgraph's insides.
final class ErrorReader {

    private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PATH = "path".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXTENSIONS = "extensions".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_ERRORS = 1_000;
    private static final int MAX_MESSAGE = 2_000;
    private static final int MAX_DETAIL = 16_384;
    private static final int MAX_DETAILS = 50;
    private static final int MAX_PATH = 500;

    /// What frameworks add for their own developers: class names, traces, parser internals.
    private static final Set<String> INSIDES =
            Set.of(
                    "exception",
                    "stacktrace",
                    "stackTrace",
                    "trace",
                    "cause",
                    "debugMessage",
                    "description",
                    "validationErrorType",
                    "queryPath",
                    "service");

    private ErrorReader() {}

    static List<SubgraphError> read(JsonCursor cursor) throws JsonFault {
        List<SubgraphError> errors = new ArrayList<>();
        if (cursor.peek() == Kind.NULL) {
            cursor.skip();
            return errors;
        }
        for (boolean more = cursor.enterArray(); more; more = cursor.nextElement()) {
            SubgraphError error = error(cursor);
            if (errors.size() < MAX_ERRORS) {
                errors.add(error);
            }
        }
        return errors;
    }

    private static SubgraphError error(JsonCursor cursor) throws JsonFault {
        String message = "";
        String code = "";
        List<Object> path = List.of();
        List<Detail> details = new ArrayList<>();
        for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
            if (cursor.keyIs(MESSAGE) && cursor.peek() == Kind.STRING) {
                message = withoutTrace(JsonValues.readString(cursor));
            } else if (cursor.keyIs(PATH) && cursor.peek() == Kind.ARRAY) {
                path = path(cursor);
            } else if (cursor.keyIs(EXTENSIONS) && cursor.peek() == Kind.OBJECT) {
                code = extensions(cursor, details);
            } else {
                cursor.skip();
            }
        }
        return new SubgraphError(message, path, code, details);
    }

    /// Fills `details` and returns the code, empty when there is none.
    private static String extensions(JsonCursor cursor, List<Detail> details) throws JsonFault {
        String code = "";
        String classification = "";
        for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
            String name = cursor.key();
            boolean text = cursor.peek() == Kind.STRING;
            // Frameworks write every key that they know; null says nothing.
            boolean nothing = cursor.peek() == Kind.NULL;
            int from = cursor.position();
            if (name.equals("code") && text) {
                code = shared(JsonValues.readString(cursor));
                continue;
            }
            if (name.equals("classification") && text) {
                classification = JsonValues.readString(cursor);
                continue;
            }
            cursor.skip();
            int size = cursor.position() - from;
            if (!nothing && size <= MAX_DETAIL && isWelcome(name, details)) {
                byte[] json = Arrays.copyOfRange(cursor.source(), from, cursor.position());
                details.add(new Detail(name, json));
            }
        }
        // graphql-java classifies a value that a scalar of the service refuses, and gives it no
        // code.
        return code.isEmpty() && classification.equals("ValidationError") ? "VALIDATION" : code;
    }

    private static boolean isWelcome(String name, List<Detail> details) {
        return !name.equals("code")
                && !INSIDES.contains(name)
                && details.size() < MAX_DETAILS
                && details.stream().noneMatch(known -> known.name().equals(name));
    }

    /// Quarkus' own security errors come with codes of another spelling.
    private static String shared(String code) {
        return switch (code) {
            case "unauthorized" -> "UNAUTHENTICATED";
            case "forbidden" -> "FORBIDDEN";
            default -> code;
        };
    }

    /// Only keys and positions make a path; anything else ends it.
    private static List<Object> path(JsonCursor cursor) throws JsonFault {
        List<Object> path = new ArrayList<>();
        boolean readable = true;
        for (boolean more = cursor.enterArray(); more; more = cursor.nextElement()) {
            Optional<Object> segment = segment(cursor);
            readable &= segment.isPresent() && path.size() < MAX_PATH;
            if (readable) {
                path.add(segment.orElseThrow());
            }
        }
        return path;
    }

    private static Optional<Object> segment(JsonCursor cursor) throws JsonFault {
        Kind kind = cursor.peek();
        int from = cursor.position();
        cursor.skip();
        int to = cursor.position();
        byte[] source = cursor.source();
        if (kind == Kind.STRING) {
            return Optional.of(JsonText.unquote(source, from, to));
        }
        if (kind == Kind.NUMBER && Leaf.isInt(source, from, to)) {
            String digits = new String(source, from, to - from, StandardCharsets.US_ASCII);
            return Optional.of(Integer.valueOf(digits));
        }
        return Optional.empty();
    }

    /// A message that carries a stack trace ends where the trace starts.
    private static String withoutTrace(String message) {
        int trace = message.indexOf("\n\tat ");
        String cut = trace < 0 ? message : message.substring(0, trace);
        return cut.length() <= MAX_MESSAGE ? cut : cut.substring(0, MAX_MESSAGE) + "...";
    }
}
