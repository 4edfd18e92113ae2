package org.chipgraph.gateway.execute.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Between JSON text and plain values: `Map`, `List`, `String`, `Number`, `Boolean`, null.
public final class JsonValues {

    private static final int MAX_NUMBER_LENGTH = 40;

    private JsonValues() {}

    /// Reads the value at the cursor; recursion is bounded by the cursor's nesting limit.
    public static @Nullable Object read(JsonCursor cursor) throws JsonFault {
        JsonCursor.Kind kind = cursor.peek();
        int from = cursor.position();
        return switch (kind) {
            case OBJECT -> object(cursor);
            case ARRAY -> array(cursor);
            case STRING -> readString(cursor);
            case NUMBER -> number(cursor, from);
            case BOOLEAN -> {
                cursor.skip();
                yield cursor.source()[from] == 't';
            }
            case NULL -> {
                cursor.skip();
                yield null;
            }
        };
    }

    /// Reads the string at the cursor.
    public static String readString(JsonCursor cursor) throws JsonFault {
        if (cursor.peek() != JsonCursor.Kind.STRING) {
            throw cursor.fault(cursor.position(), "expected a string");
        }
        int from = cursor.position();
        cursor.skip();
        return JsonText.unquote(cursor.source(), from, cursor.position());
    }

    public static void write(JsonOutput out, @Nullable Object value) {
        switch (value) {
            case null -> out.ascii("null");
            case Map<?, ?> map -> {
                char separator = '{';
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.ascii(separator).key(String.valueOf(entry.getKey()));
                    write(out, entry.getValue());
                    separator = ',';
                }
                out.ascii(map.isEmpty() ? "{}" : "}");
            }
            case List<?> list -> {
                char separator = '[';
                for (Object item : list) {
                    out.ascii(separator);
                    write(out, item);
                    separator = ',';
                }
                out.ascii(list.isEmpty() ? "[]" : "]");
            }
            case Number number -> out.ascii(number.toString());
            case Boolean truth -> out.ascii(truth.toString());
            default -> out.string(value.toString());
        }
    }

    private static Map<String, @Nullable Object> object(JsonCursor cursor) throws JsonFault {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
            int at = cursor.keyFrom();
            String key = cursor.key();
            Object value = read(cursor);
            if (members.containsKey(key)) {
                throw cursor.fault(at, "the key \"" + key + "\" occurs twice");
            }
            members.put(key, value);
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonCursor cursor) throws JsonFault {
        List<@Nullable Object> items = new ArrayList<>();
        for (boolean more = cursor.enterArray(); more; more = cursor.nextElement()) {
            items.add(read(cursor));
        }
        return items;
    }

    private static Number number(JsonCursor cursor, int from) throws JsonFault {
        cursor.skip();
        int length = cursor.position() - from;
        if (length > MAX_NUMBER_LENGTH) {
            throw cursor.fault(
                    from,
                    "a number of %d characters; at most %d are read"
                            .formatted(length, MAX_NUMBER_LENGTH));
        }
        return JsonNumber.read(cursor.source(), from, cursor.position());
    }
}
