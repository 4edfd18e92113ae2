package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.transfer.DocumentReader;
import org.chipgraph.kernel.transfer.Format;
import org.chipgraph.kernel.transfer.Import;
import org.junit.jupiter.api.Test;

/// What goes wrong around an import leaves nothing half done.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ImportSafetyTest {

    @Inject Import imports;
    @Inject DocumentTypes types;

    @Test
    void anUploadThatBreaksOffStoresNothing() throws IOException {
        String id = fresh();
        DocumentReader file = Format.NDJSON.reader(breakingOff(line(id, "")), types, null);
        assertThrows(IOException.class, () -> imports.run(file, Import.Mode.CREATE, false));
        query("{ chip(id: \"" + id + "\") { id } }").body("data.chip", nullValue());
    }

    @Test
    void whatIsNotThereIsCreatedWhateverVersionTheLineNames() {
        String id = fresh();
        load(line(id, ",\"version\":7"), "mode=create").statusCode(200).body("created", equalTo(1));
        query("{ chip(id: \"" + id + "\") { version } }").body("data.chip.version", equalTo(0));
    }

    @Test
    void aChangedLineNeedsTheVersionAlsoOfWhatWasNeverChanged() {
        String id = fresh();
        load(line(id, ""), "mode=create").statusCode(200);
        load(line(id, ",\"architecture\":\"New\""), "mode=upsert")
                .statusCode(400)
                .body("errors[0].field", equalTo("version"));
        load(line(id, ",\"architecture\":\"New\",\"version\":0"), "mode=upsert")
                .statusCode(200)
                .body("updated", equalTo(1));
    }

    @Test
    void aCharacterThatNoTextHoldsIsAnErrorOfItsLine() {
        load(line(fresh(), ",\"architecture\":\"a\\u0000b\""), "mode=create")
                .statusCode(400)
                .body("errors[0].line", equalTo(1))
                .body("errors[0].field", equalTo("architecture"))
                .body("errors[0].message", containsString("U+0000"));
    }

    @Test
    void aProblemOfRestIsAProblemDocument() {
        given().get("/api/chips?first=101")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION"));
    }

    private static String fresh() {
        return "safety-" + UUID.randomUUID();
    }

    private static String line(String id, String more) {
        return "{\"__typename\":\"Chip\",\"id\":\""
                + id
                + "\",\"names\":[{\"lang\":\"en\",\"value\":\"Safety\"}]"
                + more
                + "}\n";
    }

    /// Gives its text, then fails as a connection does.
    private static InputStream breakingOff(String text) {
        return new SequenceInputStream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection closed");
                    }
                });
    }
}
