package org.chipgraph.gateway.execute.answer;

import org.chipgraph.gateway.execute.json.JsonCursor.Kind;
import org.chipgraph.gateway.execute.json.JsonOutput;

/// What JSON a scalar may have; a scalar that GraphQL does not define may have any.
final class Leaf {

    private Leaf() {}

    static boolean mayBe(String type, Kind kind) {
        return switch (type) {
            case "Int", "Float" -> kind == Kind.NUMBER;
            case "String" -> kind == Kind.STRING;
            case "Boolean" -> kind == Kind.BOOLEAN;
            case "ID" -> kind == Kind.STRING || kind == Kind.NUMBER;
            default -> true;
        };
    }

    /// Whether a number is whole and of 32 bits.
    static boolean isInt(byte[] source, int from, int to) {
        if (to - from > 11) {
            return false;
        }
        boolean negative = source[from] == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            if (source[i] < '0' || source[i] > '9') {
                return false;
            }
            value = value * 10 + source[i] - '0';
        }
        long signed = negative ? -value : value;
        return signed == (int) signed;
    }

    /// An ID is a string for the client, also when the subgraph sends a number.
    static byte[] quoted(byte[] source, int from, int to) {
        JsonOutput out = new JsonOutput(to - from + 2);
        return out.ascii('"').raw(source, from, to).ascii('"').toBytes();
    }

    static String describe(Kind kind) {
        return switch (kind) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
        };
    }
}
