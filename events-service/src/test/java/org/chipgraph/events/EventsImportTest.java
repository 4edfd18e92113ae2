package org.chipgraph.events;

import static io.restassured.RestAssured.get;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StarterDataContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EventsImportTest extends StarterDataContract {

    private static final DocumentTypes TYPES = new EventsService().types();

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void theDocumentsThatAreExportedSayWhatWasLoaded() {
        Map<String, ObjectNode> exported = byId(export());
        Map<String, ObjectNode> loaded = byId(starterData());
        assertEquals(starterData().lines().count(), loaded.size());
        loaded.forEach((id, document) -> assertEquals(document, exported.get(id), id));
    }

    @Test
    void oneFaultyLineKeepsAllOut() {
        load(
                        law("faulty-import-1", "\"kind\": \"BILL\"")
                                + law("faulty-import-2", "\"kind\": \"DECREE\"")
                                + law("faulty-import-3", "\"kind\": \"BILL\", \"colour\": \"red\""),
                        "mode=create")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION"))
                .body("errors.line", contains(2, 3))
                .body("errors.field", contains("kind", "colour"))
                .body("errors[0].message", containsString("STATUTE, RULE, BILL, GUIDANCE, REGIME"));
        query("{ legislation(id: \"faulty-import-1\") { id } }")
                .body("errors", nullValue())
                .body("data.legislation", nullValue());
    }

    @Test
    void aReferenceToNoRecordNamesTheLineThatMakesIt() {
        load(
                        law(
                                        "dangling-import",
                                        "\"kind\": \"BILL\", \"citations\": [{\"sourceId\": \"no-such-source\"}]")
                                + """
                                {"__typename": "Demand", "id": "dangling-v1", "claimId": "dangling", "occasion": "no-such-event", "demandKind": "ACTION", "event": "no-such-event"}
                                {"__typename": "Statement", "id": "bad-speaker-v1", "claimId": "bad-speaker", "occasion": "computex-2025", "speaker": {"type": "Market", "id": "a"}, "text": [{"lang": "en", "value": "x"}]}
                                """,
                        "mode=create")
                .statusCode(400)
                .body("errors.find { it.line == 1 }.field", equalTo("citations"))
                .body("errors.findAll { it.line == 2 }.field", hasItem("occasion"))
                .body("errors.findAll { it.line == 2 }.field", hasItem("event"))
                .body("errors.find { it.line == 3 }.field", equalTo("speaker"));
        query("{ legislation(id: \"dangling-import\") { id } }")
                .body("data.legislation", nullValue());
    }

    @Test
    void aDryRunStoresNothing() {
        load(law("dry-run", "\"kind\": \"BILL\""), "mode=create&dryRun=true")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("dryRun", equalTo(true));
        query("{ legislation(id: \"dry-run\") { id } }").body("data.legislation", nullValue());
    }

    private static String law(String id, String fields) {
        return """
        {"__typename": "Legislation", "id": "%s", "names": [{"lang": "en", "value": "Import test"}], %s}
        """
                .formatted(id, fields);
    }

    private static String export() {
        return new String(
                get("/api/export").then().statusCode(200).extract().asByteArray(),
                StandardCharsets.UTF_8);
    }

    /// The documents by id, with defaults written out and without what the server writes.
    private static Map<String, ObjectNode> byId(String ndjson) {
        Map<String, ObjectNode> byId = new LinkedHashMap<>();
        ndjson.lines()
                .map(EventsImportTest::contents)
                .forEach(d -> byId.put(d.get("id").textValue(), d));
        return byId;
    }

    private static ObjectNode contents(String line) {
        try {
            ObjectNode document = (ObjectNode) Documents.JSON.readTree(line);
            Class<? extends Stored> type = TYPES.named(document.get(Documents.TYPE).textValue());
            return Documents.contents(Documents.read(type, document));
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
