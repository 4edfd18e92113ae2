package org.chipgraph.gateway.execute.answer;

import java.nio.charset.StandardCharsets;
import org.chipgraph.gateway.execute.json.JsonCursor.Kind;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.ObjectValue.Scalar;

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

    /// An Int is a whole number of 32 bits.
    static boolean fits(String type, Scalar number) {
        if (!type.equals("Int")) {
            return true;
        }
        if (number.to() - number.from() > 11) {
            return false;
        }
        for (int i = number.from(); i < number.to(); i++) {
            byte next = number.source()[i];
            if (next != '-' && (next < '0' || next > '9')) {
                return false;
            }
        }
        long value = Long.parseLong(text(number));
        return value == (int) value;
    }

    /// An ID is a string for the client, also when the subgraph sends a number.
    static Scalar asTold(String type, Kind kind, Scalar range) {
        if (kind == Kind.NUMBER && type.equals("ID")) {
            byte[] quoted = new JsonOutput(24).string(text(range)).toBytes();
            return new Scalar(quoted, 0, quoted.length);
        }
        return range;
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

    private static String text(Scalar range) {
        return new String(
                range.source(), range.from(), range.to() - range.from(), StandardCharsets.US_ASCII);
    }
}
