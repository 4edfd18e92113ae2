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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.UUID;
import org.chipgraph.kernel.document.Import;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.Test;

/// What goes wrong around an import leaves nothing half done.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ImportSafetyTest {

    @Inject Import imports;

    @Test
    void anUploadThatBreaksOffStoresNothing() {
        String id = fresh();
        assertThrows(
                IOException.class,
                () -> imports.run(new BreakingOff(line(id, "")), Import.Mode.CREATE, false));
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
    private static final class BreakingOff extends BufferedReader {

        private BreakingOff(String text) {
            super(new StringReader(text));
        }

        @Override
        public String readLine() throws IOException {
            String line = super.readLine();
            if (line == null) {
                throw new IOException("connection closed");
            }
            return line;
        }
    }
}
