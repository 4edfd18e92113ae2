package org.chipgraph.gateway.execute.json;

import java.nio.charset.StandardCharsets;

/// The grammar of JSON strings.
public final class JsonText {

    private JsonText() {}

    /// The string whose quotes are at `from` and `to - 1`; it must have been walked over before.
    public static String unquote(byte[] source, int from, int to) {
        String raw = new String(source, from + 1, to - from - 2, StandardCharsets.UTF_8);
        int escape = raw.indexOf('\\');
        if (escape < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int copied = 0;
        while (escape >= 0) {
            text.append(raw, copied, escape);
            char kind = raw.charAt(escape + 1);
            copied = escape + (kind == 'u' ? 6 : 2);
            text.append(
                    switch (kind) {
                        case 'b' -> '\b';
                        case 'f' -> '\f';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        case 'u' -> (char) Integer.parseInt(raw, escape + 2, escape + 6, 16);
                        default -> kind;
                    });
            escape = raw.indexOf('\\', copied);
        }
        return text.append(raw, copied, raw.length()).toString();
    }

    /// The first byte after the escape sequence at `at`.
    static int escapeEnd(byte[] source, int at, int end) throws JsonFault {
        if (at + 1 < end) {
            switch (source[at + 1]) {
                case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                    return at + 2;
                }
                case 'u' -> {
                    if (at + 6 <= end && isHex(source, at + 2, at + 6)) {
                        return at + 6;
                    }
                }
                default -> {}
            }
        }
        throw new JsonFault("byte " + at + ": not an escape sequence of JSON");
    }

    /// The first byte after the UTF-8 character of several bytes at `at`.
    static int characterEnd(byte[] source, int at, int end) throws JsonFault {
        int first = source[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first >= 0xC2 && first <= 0xF4 && at + length <= end) {
            int second = source[at + 1] & 0xFF;
            boolean wellFormed =
                    switch (first) {
                        case 0xE0 -> second >= 0xA0;
                        case 0xED -> second <= 0x9F;
                        case 0xF0 -> second >= 0x90;
                        case 0xF4 -> second <= 0x8F;
                        default -> true;
                    };
            for (int i = at + 1; i < at + length; i++) {
                wellFormed &= (source[i] & 0xC0) == 0x80;
            }
            if (wellFormed) {
                return at + length;
            }
        }
        throw new JsonFault("byte " + at + ": not UTF-8");
    }

    private static boolean isHex(byte[] source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(source[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
