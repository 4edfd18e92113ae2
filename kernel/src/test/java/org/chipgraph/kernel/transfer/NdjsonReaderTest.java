package org.chipgraph.kernel.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.junit.jupiter.api.Test;

class NdjsonReaderTest {

    @Test
    void linesAreCountedAsAnEditorDoes() throws IOException {
        DocumentReader reader = reader(bytes("{\"a\":1}\r\n\n  \n{\"a\":2}\n\n"));
        List<Integer> lines = new ArrayList<>();
        while (reader.next() != null) {
            lines.add(reader.line());
        }
        assertEquals(List.of(1, 4), lines);
        assertEquals(5, reader.line());
    }

    @Test
    void aLineIsReadWhole() throws IOException {
        String value = "昇腾".repeat(100_000);
        DocumentReader reader = reader(bytes("{\"a\":\"" + value + "\"}\n{\"a\":\"end\"}"));
        assertEquals(value, reader.next().get("a").textValue());
        assertEquals("end", reader.next().get("a").textValue());
        assertNull(reader.next());
        assertEquals(2, reader.line());
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        assertEquals(1, reader(bytes("\uFEFF{\"a\":1}")).next().get("a").intValue());
    }

    @Test
    void readingGoesOnBehindAFaultyLine() throws IOException {
        DocumentReader reader = reader(bytes("{\n{\"a\":2}\n"));
        assertThrows(ValidationProblem.class, reader::next);
        assertEquals(1, reader.line());
        assertEquals(2, reader.next().get("a").intValue());
    }

    @Test
    void aLineWithoutEndIsNotReadIntoMemory() throws IOException {
        DocumentReader reader = reader(bytes("{}\n" + "x".repeat(2_000_000) + "\n{}\n"));
        reader.next();
        ValidationProblem problem = assertThrows(ValidationProblem.class, reader::next);
        assertEquals("has more than 1000000 characters; reading ends here", problem.getMessage());
        assertEquals(2, reader.line());
        assertNull(reader.next());
    }

    @Test
    void otherBytesThanUtf8AreNamed() throws IOException {
        byte[] latin1 = "{\"a\":\"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1);
        ValidationProblem problem =
                assertThrows(ValidationProblem.class, () -> reader(latin1).next());
        assertTrue(problem.getMessage().contains("not UTF-8"), problem.getMessage());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static DocumentReader reader(byte[] bytes) throws IOException {
        return Format.NDJSON.reader(new ByteArrayInputStream(bytes), new DocumentTypes(), null);
    }
}
