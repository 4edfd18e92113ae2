package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterFilesTest {

    @TempDir Path folder;
    private StarterFiles files;

    @BeforeEach
    void write() throws IOException {
        FakeCheckout checkout = new FakeCheckout(folder);
        checkout.data(Part.CHIPS, "20-specs.ndjson", "{\"id\":\"spec\"}");
        checkout.data(Part.CHIPS, "10-chips.ndjson", "{\"id\":\"h20\"}\n\n{\"id\":\"昇腾\"}\n");
        files = StarterFiles.of(new Checkout(folder), Part.CHIPS);
    }

    @Test
    void filesFollowEachOtherByNameWithoutEmptyLines() {
        assertEquals(
                "{\"id\":\"h20\"}\n{\"id\":\"昇腾\"}\n{\"id\":\"spec\"}\n",
                new String(files.bytes(), StandardCharsets.UTF_8));
        assertEquals("3 lines of 2 files", files.toString());
    }

    @Test
    void aRefusalNamesTheFileAndItsLine() {
        assertEquals(
                """
                  chips-service/data/10-chips.ndjson:3 kind: is missing
                  chips-service/data/20-specs.ndjson:1 unit: is unknown\
                """,
                files.explain(
                        """
                        {"errors": [{"line": 2, "field": "kind", "message": "is missing"},
                                    {"line": 3, "field": "unit", "message": "is unknown"},
                                    {"line": 99, "field": "x", "message": "no such line"}]}
                        """));
    }

    @Test
    void anotherAnswerIsShownAsItIs() {
        assertEquals("Bad Gateway", files.explain("Bad Gateway"));
        assertEquals("{\"errors\": 3}", files.explain("{\"errors\": 3}"));
    }

    @Test
    void aServiceWithoutDataHasNothingToLoad() {
        assertEquals(true, StarterFiles.of(new Checkout(folder), Part.EVENTS).isEmpty());
    }
}
