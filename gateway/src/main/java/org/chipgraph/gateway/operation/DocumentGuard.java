package org.chipgraph.gateway.operation;

/// Refuses documents that the parser or the validator could choke on, before they see them.
///
/// Cost: one pass over the text, no allocation per token; stops at the first limit that is passed.
/// It is no parser: text that is not GraphQL passes here and fails there.
final class DocumentGuard {

    private final String text;
    private final Limits limits;
    private int position;
    private int tokens;
    private int nesting;
    private int parentheses;
    private int aliases;
    private int fragments;

    private DocumentGuard(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /// Errors: throws [RequestRefused] that names the limit and the figure.
    static void check(String text, Limits limits) {
        atMost("the document's size in bytes", bytes(text), limits.documentBytes());
        new DocumentGuard(text, limits).scan();
    }

    private void scan() {
        boolean afterName = false;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (isIgnored(c)) {
                position++;
                continue;
            }
            if (c == '#') {
                skipLine();
                continue;
            }
            token();
            if (isNameStart(c)) {
                name();
                afterName = true;
                continue;
            }
            if (c == ':' && afterName && parentheses == 0) {
                atMost("the number of aliases", ++aliases, limits.aliases());
            }
            afterName = false;
            if (c == '"') {
                string();
            } else if (c == '-' || isDigit(c)) {
                number();
            } else {
                punctuator(c);
            }
        }
    }

    private void token() {
        atMost("the number of tokens", ++tokens, limits.tokens());
    }

    private void punctuator(char c) {
        position++;
        switch (c) {
            case '{', '[' -> atMost("the nesting", ++nesting, limits.nesting());
            case '}', ']' -> nesting--;
            case '(' -> parentheses++;
            case ')' -> parentheses--;
            default -> {}
        }
    }

    private void name() {
        int start = position;
        while (position < text.length() && isNamePart(text.charAt(position))) {
            position++;
        }
        if (nesting == 0 && position - start == 8 && text.startsWith("fragment", start)) {
            atMost("the number of fragments", ++fragments, limits.fragments());
        }
    }

    private void number() {
        int start = position;
        while (position < text.length() && isNumberPart(text.charAt(position))) {
            position++;
        }
        atMost("the length of a number", position - start, limits.numberLength());
    }

    private void string() {
        if (text.startsWith("\"\"\"", position)) {
            position += 3;
            while (position < text.length() && !text.startsWith("\"\"\"", position)) {
                position += text.startsWith("\\\"\"\"", position) ? 4 : 1;
            }
            position += 3;
            return;
        }
        position++;
        while (position < text.length() && text.charAt(position) != '"') {
            if (text.charAt(position) == '\n') {
                return;
            }
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
    }

    private void skipLine() {
        while (position < text.length() && text.charAt(position) != '\n') {
            position++;
        }
    }

    private static void atMost(String what, long measured, long allowed) {
        if (measured > allowed) {
            throw new RequestRefused(new RequestProblem.TooLarge(what, measured, allowed));
        }
    }

    private static long bytes(String text) {
        long bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }

    private static boolean isIgnored(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == '\uFEFF';
    }

    private static boolean isNameStart(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumberPart(char c) {
        return isDigit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
    }
}
