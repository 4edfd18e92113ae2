package org.chipgraph.gateway.execute.json;

import java.util.Arrays;

/// Walks over JSON text without copying it: values are ranges of the received bytes.
///
/// Everything that is walked over is checked to be well-formed (grammar, UTF-8, nesting), so that
/// a range can be copied verbatim into an answer.
/// Errors: `JsonFault` at the first byte that is wrong. Cost: linear, no recursion.
public final class JsonCursor {

    /// What the next value is.
    public enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final byte[] source;
    private final int end;
    private final boolean[] inObject;
    private int position;
    private int depth;
    private int keyFrom;
    private int keyTo;
    private boolean keyEscaped;

    public JsonCursor(byte[] source, int from, int end, int maxDepth) {
        this.source = source;
        this.position = from;
        this.end = end;
        this.inObject = new boolean[maxDepth + 1];
    }

    public JsonCursor(byte[] source, int maxDepth) {
        this(source, 0, source.length, maxDepth);
    }

    public byte[] source() {
        return source;
    }

    /// The first byte that is not yet walked over; after `peek` the first byte of the value.
    public int position() {
        return position;
    }

    /// Some platforms write one before the text.
    public void skipByteOrderMark() {
        boolean marked =
                position + 3 <= end
                        && source[position] == (byte) 0xEF
                        && source[position + 1] == (byte) 0xBB
                        && source[position + 2] == (byte) 0xBF;
        if (marked) {
            position += 3;
        }
    }

    public Kind peek() throws JsonFault {
        return switch (peekByte()) {
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.ARRAY;
            case '"' -> Kind.STRING;
            case 't', 'f' -> Kind.BOOLEAN;
            case 'n' -> Kind.NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Kind.NUMBER;
            default -> throw fault(position, "a value should start here");
        };
    }

    /// Enters an object; true when it stands at the value of a first member.
    public boolean enterObject() throws JsonFault {
        open('{', true);
        if (peekByte() == '}') {
            close();
            return false;
        }
        readKey();
        return true;
    }

    /// After a member's value: true when it stands at the value of another member.
    public boolean nextMember() throws JsonFault {
        if (another('}')) {
            readKey();
            return true;
        }
        return false;
    }

    /// Enters an array; true when it stands at a first element.
    public boolean enterArray() throws JsonFault {
        open('[', false);
        if (peekByte() == ']') {
            close();
            return false;
        }
        return true;
    }

    /// After an element: true when it stands at another one.
    public boolean nextElement() throws JsonFault {
        return another(']');
    }

    /// The range of the current member's key, without its quotes.
    public int keyFrom() {
        return keyFrom;
    }

    public int keyTo() {
        return keyTo;
    }

    /// The current member's key, its escapes resolved.
    public String key() {
        return JsonText.unquote(source, keyFrom - 1, keyTo + 1);
    }

    public boolean keyHasEscapes() {
        return keyEscaped;
    }

    public boolean keyIs(byte[] name) {
        return Arrays.equals(source, keyFrom, keyTo, name, 0, name.length);
    }

    /// Walks over the next value, whatever it is.
    public void skip() throws JsonFault {
        int outside = depth;
        do {
            boolean ended = true;
            switch (peek()) {
                case OBJECT -> ended = !enterObject();
                case ARRAY -> ended = !enterArray();
                case STRING -> string();
                case NUMBER -> position = JsonNumber.end(source, position, end);
                case BOOLEAN -> word(source[position] == 't' ? "true" : "false");
                case NULL -> word("null");
            }
            while (ended && depth > outside) {
                ended = !(inObject[depth] ? nextMember() : nextElement());
            }
        } while (depth > outside);
    }

    /// Nothing but white space may be left.
    public void finish() throws JsonFault {
        skipSpace();
        if (position < end) {
            throw fault(position, "the text should end here");
        }
    }

    public JsonFault fault(int at, String problem) {
        return new JsonFault("byte " + at + ": " + problem);
    }

    private void open(char bracket, boolean object) throws JsonFault {
        if (peekByte() != bracket) {
            throw fault(position, "expected '" + bracket + "'");
        }
        if (depth + 1 >= inObject.length) {
            throw fault(position, "nested deeper than " + (inObject.length - 1) + " levels");
        }
        position++;
        depth++;
        inObject[depth] = object;
    }

    private void close() {
        position++;
        depth--;
    }

    private boolean another(char bracket) throws JsonFault {
        byte next = peekByte();
        if (next == ',') {
            position++;
            return true;
        }
        if (next != bracket) {
            throw fault(position, "expected ',' or '" + bracket + "'");
        }
        close();
        return false;
    }

    private void readKey() throws JsonFault {
        if (peekByte() != '"') {
            throw fault(position, "expected a key in double quotes");
        }
        keyFrom = position + 1;
        keyEscaped = string();
        keyTo = position - 1;
        if (peekByte() != ':') {
            throw fault(position, "expected ':'");
        }
        position++;
    }

    /// Walks over a string; true when it has escapes.
    private boolean string() throws JsonFault {
        boolean escaped = false;
        int at = position + 1;
        while (at < end) {
            byte next = source[at];
            if (next == '"') {
                position = at + 1;
                return escaped;
            }
            if (next == '\\') {
                escaped = true;
                at = JsonText.escapeEnd(source, at, end);
            } else if (next >= 0x20) {
                at++;
            } else if (next >= 0) {
                throw fault(at, "a control character in a string");
            } else {
                at = JsonText.characterEnd(source, at, end);
            }
        }
        throw fault(end, "a string without an end");
    }

    private void word(String word) throws JsonFault {
        for (int i = 0; i < word.length(); i++) {
            if (position + i >= end || source[position + i] != word.charAt(i)) {
                throw fault(position, "expected " + word);
            }
        }
        position += word.length();
    }

    private byte peekByte() throws JsonFault {
        skipSpace();
        if (position >= end) {
            throw fault(end, "the text ends too early");
        }
        return source[position];
    }

    private void skipSpace() {
        while (position < end) {
            byte next = source[position];
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return;
            }
            position++;
        }
    }
}
