package org.chipgraph.gateway.execute.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Grows a JSON text as bytes; what was written after a mark can be taken back.
public final class JsonOutput {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int size;

    public JsonOutput(int expectedSize) {
        bytes = new byte[expectedSize];
    }

    public int size() {
        return size;
    }

    /// Takes back everything after `mark`, an earlier `size()`.
    public void truncate(int mark) {
        size = mark;
    }

    /// The array that is being filled; valid until the next write.
    public byte[] bytes() {
        return bytes;
    }

    /// What was written; nothing may be written afterwards.
    public byte[] toBytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    public JsonOutput raw(byte[] source, int from, int to) {
        int length = to - from;
        reserve(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
        return this;
    }

    public JsonOutput raw(byte[] source) {
        return raw(source, 0, source.length);
    }

    /// ASCII only: punctuation, words and numbers.
    public JsonOutput ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    public JsonOutput number(long number) {
        return ascii(Long.toString(number));
    }

    public JsonOutput ascii(char character) {
        reserve(1);
        bytes[size++] = (byte) character;
        return this;
    }

    /// A string with quotes and escapes.
    public JsonOutput string(String text) {
        ascii('"');
        if (isPlain(text)) {
            ascii(text);
        } else {
            escaped(text);
        }
        return ascii('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next < 0x20 || next > 0x7E || next == '"' || next == '\\') {
                return false;
            }
        }
        return true;
    }

    private void escaped(String text) {
        // A lone surrogate has no UTF-8 form: the encoder writes '?' for it.
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (byte next : encoded) {
            if (next == '"' || next == '\\') {
                reserve(2);
                bytes[size++] = '\\';
                bytes[size++] = next;
            } else if (next >= 0 && next < 0x20) {
                control(next);
            } else {
                reserve(1);
                bytes[size++] = next;
            }
        }
    }

    /// A key with its colon.
    public JsonOutput key(String name) {
        return string(name).ascii(':');
    }

    private void control(byte next) {
        reserve(6);
        bytes[size++] = '\\';
        switch (next) {
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            default -> {
                bytes[size++] = 'u';
                bytes[size++] = '0';
                bytes[size++] = '0';
                bytes[size++] = HEX[next >> 4];
                bytes[size++] = HEX[next & 15];
            }
        }
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
