package org.chipgraph.gateway.execute.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// The grammar of JSON numbers.
final class JsonNumber {

    private static final int MAX_EXPONENT = 1_000;

    private JsonNumber() {}

    /// The first byte after the number that starts at `from`.
    static int end(byte[] source, int from, int end) throws JsonFault {
        int at = source[from] == '-' ? from + 1 : from;
        int afterInteger = digits(source, at, end);
        if (source[at] == '0' && afterInteger > at + 1) {
            throw new JsonFault("byte " + at + ": a number with a leading zero");
        }
        at = afterInteger;
        if (at < end && source[at] == '.') {
            at = digits(source, at + 1, end);
        }
        if (at < end && (source[at] == 'e' || source[at] == 'E')) {
            at++;
            if (at < end && (source[at] == '+' || source[at] == '-')) {
                at++;
            }
            at = digits(source, at, end);
        }
        return at;
    }

    static boolean isInteger(byte[] source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (source[i] == '.' || source[i] == 'e' || source[i] == 'E') {
                return false;
            }
        }
        return true;
    }

    /// Integer, BigInteger or BigDecimal: nothing is rounded.
    static Number read(byte[] source, int from, int to) throws JsonFault {
        String text = new String(source, from, to - from, StandardCharsets.US_ASCII);
        if (isInteger(source, from, to)) {
            BigInteger exact = new BigInteger(text);
            if (exact.bitLength() < Integer.SIZE) {
                return exact.intValue();
            }
            return exact;
        }
        try {
            BigDecimal exact = new BigDecimal(text);
            if (Math.abs((long) exact.scale()) <= MAX_EXPONENT) {
                return exact;
            }
        } catch (NumberFormatException beyondBigDecimal) {
            // Only an exponent outside of int: the same message as for one outside of our limit.
        }
        throw new JsonFault("byte " + from + ": an exponent above " + MAX_EXPONENT);
    }

    private static int digits(byte[] source, int from, int end) throws JsonFault {
        int at = from;
        while (at < end && source[at] >= '0' && source[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw new JsonFault("byte " + from + ": expected a digit");
        }
        return at;
    }
}
