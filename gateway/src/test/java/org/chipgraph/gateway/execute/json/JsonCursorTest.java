package org.chipgraph.gateway.execute.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCursorTest {

    private static JsonCursor cursor(String text) {
        return new JsonCursor(text.getBytes(StandardCharsets.UTF_8), 20);
    }

    private static Object value(String text) throws JsonFault {
        JsonCursor cursor = cursor(text);
        Object value = JsonValues.read(cursor);
        cursor.finish();
        return value;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}", "[]", " [ 1 , -2.5e+10 , 0 , 0.1 , 1E3 ] ", "\"\"", "\"a\\u00e9\\n\\\"\\/\"",
                "{\"a\":{\"b\":[{},[],[[1]]]},\"c\":null}", "true", "false", "null", "\"昇腾910C\"",
                "\"\\ud83d\\ude00 😀\"", "[[],{}]", "{\"\":[]}"
            })
    void wellFormedTextIsWalkedOverToItsEnd(String text) throws JsonFault {
        JsonCursor cursor = cursor(text);
        cursor.skip();
        cursor.finish();
        assertEquals(text.getBytes(StandardCharsets.UTF_8).length, cursor.position());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "{]",
                "[}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "[1,]",
                "[,1]",
                "{a:1}",
                "{'a':1}",
                "01",
                "-",
                "1.",
                ".5",
                "+1",
                "1e",
                "1e+",
                "nul",
                "nulll",
                "tru",
                "True",
                "\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u12\"",
                "\"\t\"",
                "[1] 2",
                "{}{}",
                "NaN",
                "Infinity",
                "[1 2]",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "<html>",
                "]"
            })
    void malformedTextIsAFault(String text) {
        assertThrows(
                JsonFault.class,
                () -> {
                    JsonCursor cursor = cursor(text);
                    cursor.skip();
                    cursor.finish();
                });
    }

    @Test
    void bytesThatAreNotUtf8AreAFault() {
        int[][] sequences = {
            {0x80},
            {0xC0, 0xAF},
            {0xC3},
            {0xE0, 0x80, 0x80},
            {0xED, 0xA0, 0x80},
            {0xF0, 0x80, 0x80, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xFF},
            {0xE6, 0x98}
        };
        for (int[] sequence : sequences) {
            byte[] text = new byte[sequence.length + 2];
            text[0] = '"';
            text[text.length - 1] = '"';
            for (int i = 0; i < sequence.length; i++) {
                text[i + 1] = (byte) sequence[i];
            }
            assertThrows(
                    JsonFault.class,
                    () -> new JsonCursor(text, 5).skip(),
                    () -> Arrays.toString(sequence));
        }
    }

    @Test
    void nestingBeyondTheLimitIsAFaultAndNoStackOverflow() throws JsonFault {
        cursor("[".repeat(20) + "]".repeat(20)).skip();
        JsonFault fault = assertThrows(JsonFault.class, () -> cursor("[".repeat(1_000_000)).skip());
        assertTrue(fault.getMessage().contains("nested deeper than 20"), fault.getMessage());
    }

    @Test
    void aFaultNamesTheByte() {
        JsonFault fault = assertThrows(JsonFault.class, () -> cursor("{\"a\": x}").skip());
        assertTrue(fault.getMessage().startsWith("byte 6:"), fault.getMessage());
    }

    @Test
    void keysWithEscapesAreTold() throws JsonFault {
        JsonCursor cursor = cursor("{\"n\\u0061me\": 1, \"id\": 2}");
        assertTrue(cursor.enterObject());
        assertTrue(cursor.keyHasEscapes());
        assertEquals("name", cursor.key());
        cursor.skip();
        assertTrue(cursor.nextMember());
        assertFalse(cursor.keyHasEscapes());
        assertTrue(cursor.keyIs("id".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void numbersKeepEveryDigit() throws JsonFault {
        assertEquals(7, value("7"));
        assertEquals(new BigInteger("9007199254740993"), value("9007199254740993"));
        assertEquals(new BigDecimal("0.10"), value("0.10"));
    }

    @Test
    void aHugeNumberIsRefusedBeforeItIsCalculated() {
        JsonFault digits = assertThrows(JsonFault.class, () -> value("9".repeat(1_000_000)));
        assertTrue(digits.getMessage().contains("1000000 characters; at most 40"));
        assertThrows(JsonFault.class, () -> value("1e999999999"));
        assertThrows(JsonFault.class, () -> value("1e99999999999999999999"));
    }

    @Test
    void aKeyThatOccursTwiceIsAFault() {
        assertThrows(JsonFault.class, () -> value("{\"a\":1,\"a\":2}"));
    }

    @Test
    void whatIsWrittenIsReadBack() throws JsonFault {
        Object value = Map.of("k\"\n\u0001é", List.of("昇腾", 1, true, List.of(), Map.of()));
        JsonOutput out = new JsonOutput(1);
        JsonValues.write(out, value);
        assertEquals(value, value(new String(out.toBytes(), StandardCharsets.UTF_8)));
    }
}
