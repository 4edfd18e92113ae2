package org.chipgraph.kernel.testing;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Export, then import into an empty database, is the identity for every type of a service. A subclass is a
/// `@QuarkusTest` on [Backends] and stands in the service's module.
public abstract class TransferContract {

    private static final List<String> SERVER_KEYS =
            List.of(Documents.VERSION, "recordedAt", "recordedBy");

    /// `recordedAt` and `recordedBy`, which stand side by side.
    private static final String STAMP = "[-0-9]{10}T[0-9:.]+Z,[^,\r]*";

    @Inject DocumentTypes types;

    /// Documents of every type of the service: a subclass adds what there is no example of.
    protected String documents() {
        return starterData();
    }

    @BeforeEach
    void loadStarterDataIntoAnEmptyDatabase() throws SQLException {
        empty();
        load(documents(), "mode=create").statusCode(200);
    }

    @Test
    void anNdjsonExportFillsAnEmptyDatabaseWithTheSame() throws SQLException {
        String exported = export("");
        empty();
        assertEquals("", export(""));
        load(exported, "mode=create")
                .statusCode(200)
                .body("created", equalTo((int) exported.lines().count()));
        assertEquals(contents(exported), contents(export("")));
    }

    @Test
    void theCsvFilesOfAllTypesFillAnEmptyDatabaseWithTheSame() throws SQLException {
        String exported = export("");
        Map<String, String> files = csvFiles();
        empty();
        files.forEach((type, csv) -> loadCsv(csv, "mode=create"));
        assertEquals(contents(exported), contents(export("")));
        csvFiles()
                .forEach((type, csv) ->
                        assertEquals(
                                files.get(type).replaceAll(STAMP, ""), csv.replaceAll(STAMP, "")));
    }

    @Test
    void anImportedCsvExportChangesNothing() {
        csvFiles()
                .forEach((type, csv) -> {
                    long rows = contents(export("?type=" + type)).size();
                    assertNotEquals(0, rows, type + ": there is no example");
                    Map<String, Object> report = loadCsv(csv, "mode=upsert");
                    assertEquals((int) rows, report.get("unchanged"), type);
                    assertEquals(0, report.get("created"), type);
                    assertEquals(0, report.get("updated"), type);
                });
    }

    private Map<String, String> csvFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Class<? extends Stored> type : types.all()) {
            String name = type.getSimpleName();
            files.put(name, export("?format=csv&type=" + name));
        }
        return files;
    }

    private static String export(String parameters) {
        return new String(
                given().get("/api/export" + parameters)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    private static Map<String, Object> loadCsv(String csv, String parameters) {
        return given().auth()
                .oauth2(TestKeycloak.token("admin"))
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/import?" + parameters)
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    /// The lines without what the server writes; their order and that of their keys counts.
    private static List<String> contents(String ndjson) {
        return ndjson.lines().map(TransferContract::content).toList();
    }

    private static String content(String line) {
        try {
            return ((ObjectNode) Documents.JSON.readTree(line)).remove(SERVER_KEYS).toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private void empty() throws SQLException {
        Tables.empty();
    }
}
