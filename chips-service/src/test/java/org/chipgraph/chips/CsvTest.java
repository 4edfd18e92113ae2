package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class CsvTest {

    private static final String NAMES = "\"[{\"\"lang\"\":\"\"en\"\",\"\"value\"\":\"\"x\"\"}]\"";

    @BeforeEach
    void loadAChip() {
        load(
                        "{\"__typename\":\"Chip\",\"id\":\"csv-chip\",\"names\":[{\"lang\":\"en\",\"value\":\"x\"}]}",
                        "mode=create")
                .statusCode(200);
    }

    @Test
    void objectsAreColumnsWithDotsAndListsAreJson() {
        String id = fresh();
        loadCsv(
                        "\uFEFFid,claimId,chip,attribute,quantity.comparator,quantity.amount,quantity.unit,"
                                + "unverified,validFrom.edtf,note\r\n"
                                + id
                                + ",csv-claim,csv-chip,TDP,EQ,400.50,W,TRUE,2024-03,"
                                + "\"[{\"\"lang\"\":\"\"en\"\",\"\"value\"\":\"\"a, b\"\"}]\"\r\n",
                        "type=Spec")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("lines", equalTo(2));
        ObjectNode stored = exported("Spec", id);
        assertEquals("400.50", stored.at("/quantity/amount").textValue());
        assertEquals("2024-03-31", stored.at("/validFrom/latest").textValue());
        assertTrue(stored.get("unverified").booleanValue());
        assertEquals("a, b", stored.at("/note/0/value").textValue());
        assertFalse(stored.has("valueText"));
    }

    @Test
    void aColumnNamesTheTypeOfEachRow() {
        String id = fresh();
        loadCsv(
                        "__typename,id,names,claimId,chip,attribute,valueText\n"
                                + ("Chip," + id + "," + NAMES + ",,,,\n")
                                + ("Spec," + id + "-v1,," + id + "," + id + ",MEMORY_TYPE,HBM3\n"),
                        "mode=create")
                .statusCode(200)
                .body("created", equalTo(2));
        loadCsv(
                        "__typename,id,names,claimId\nChip," + fresh() + "," + NAMES + ",claim\n",
                        "mode=create")
                .statusCode(400)
                .body("errors[0].line", equalTo(2))
                .body("errors[0].field", equalTo("claimId"))
                .body("errors[0].message", startsWith("Chip has no such column; it has "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+49",
                "-",
                "@sum",
                "'=1",
                "''",
                "'",
                " x ",
                "a\"b",
                "a,b",
                "a\nb",
                "a\r\nb",
                "a\rb",
                "\tx",
                "007",
                "TRUE",
                "[]",
                "{}",
                "null",
                "昇腾 910C 😀",
                "\"",
                ";",
                "#x",
                "\\n",
                "x\n",
                "\n",
            })
    void anyTextComesBackAsItWas(String text) {
        String id = fresh();
        ObjectNode chip = Documents.JSON.createObjectNode();
        chip.put("__typename", "Chip").put("id", id).put("architecture", text);
        chip.putArray("names").addObject().put("lang", "en").put("value", "x" + text);
        load(chip.toString(), "mode=create").statusCode(200);
        String csv = export("?format=csv&type=Chip");
        loadCsv(csv, "mode=upsert")
                .statusCode(200)
                .body("created", equalTo(0))
                .body("updated", equalTo(0));

        String copy = fresh();
        loadCsv(csv.replace(id, copy), "mode=create").statusCode(200).body("created", equalTo(1));
        assertEquals(text, exported("Chip", copy).get("architecture").textValue());
        assertEquals("x" + text, exported("Chip", copy).at("/names/0/value").textValue());
    }

    @Test
    void noCellOfATextBeginsAFormula() {
        String id = fresh();
        load(
                        "{\"__typename\":\"Chip\",\"id\":\""
                                + id
                                + "\",\"architecture\":\"=1+1\",\"names\":[{\"lang\":\"en\",\"value\":\"x\"}]}",
                        "mode=create")
                .statusCode(200);
        assertTrue(export("?format=csv&type=Chip").contains(",'=1+1,"));
    }

    @Test
    void anErrorNamesTheLineOfTheFileAndTheColumn() {
        loadCsv(
                        "id,names,architecture,generation,composition,memberOf\n"
                                + (fresh() + "," + NAMES + ",\"two\nlines\",,,\n")
                                + "\n"
                                + (fresh() + "," + NAMES + ",,first,,\n")
                                + (fresh() + "," + NAMES + ",\"three\r\n\r\nlines\",2,h20,\n")
                                + ("Not Kebab," + NAMES + ",,1,,\"[1]\"\n")
                                + (fresh() + "," + NAMES + ",,\n"),
                        "type=Chip")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.line", contains(5, 6, 9, 10))
                .body("errors.field", contains("generation", "composition", "memberOf[0]", ""))
                .body("errors[0].message", equalTo("expected a whole number"))
                .body(
                        "errors[1].message",
                        equalTo("expected a list as JSON such as [\"h20\"], found h20"))
                .body("errors[3].message", equalTo("has 4 cells, the header has 6"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,colour|colour|unknown column; known are __typename, id, version",
                "id,id|id|two columns have this name",
                "id,quantity.amount|quantity.amount|unknown column; known are",
            })
    void aFaultyHeaderIsRefused(String header, String field, String message) {
        loadCsv(header + "\nx-1,y\nx-2,y\n", "type=Chip")
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", startsWith(message));
    }

    @Test
    void whatIsNoCsvEndsTheReadingWithItsLine() {
        loadCsv("id,names\n" + fresh() + ",\"no end", "type=Chip")
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].message", startsWith("no CSV: "));
    }

    @Test
    void aRowNeedsAType() {
        loadCsv("id,names\n" + fresh() + "," + NAMES + "\n", "mode=create")
                .statusCode(400)
                .body("errors[0].field", equalTo("__typename"))
                .body("errors[0].message", containsString("is missing; known here are Chip"));
        loadCsv("id,names\n", "type=Planet")
                .statusCode(400)
                .body("faults[0].field", equalTo("type"))
                .body("faults[0].message", containsString("unknown type 'Planet'; known here are"));
    }

    @Test
    void anEmptyFileIsNoFault() {
        loadCsv("", "type=Chip").statusCode(200).body("created", equalTo(0));
        loadCsv("id,names\n", "type=Chip").statusCode(200).body("created", equalTo(0));
    }

    @Test
    void otherBytesThanUtf8AreRefused() {
        byte[] latin1 = "id,architecture\nx-1,Zürich\n".getBytes(StandardCharsets.ISO_8859_1);
        given().auth()
                .oauth2(TestKeycloak.token("admin"))
                .contentType("text/csv")
                .body(latin1)
                .post("/api/import?type=Chip")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("UTF-8"));
    }

    @Test
    void theAcceptedTypeOrTheParameterSaysTheFormat() {
        given().accept("text/csv")
                .get("/api/export?type=Chip")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("__typename,id,version,status,"));
        given().accept("application/json;q=0.5, application/x-ndjson, text/csv;q=0.1")
                .get("/api/export?type=Chip")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson");
        given().accept("text/csv")
                .get("/api/export?type=Chip&format=ndjson")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson");
        given().accept("image/png").get("/api/export").then().statusCode(406);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "format=csv, type, is missing; known here are Chip",
                "format=xml, format, 'xml' is not ndjson or csv",
                "type=Event, type, unknown type 'Event'",
                "format=csv&type=, type, is missing; known here are",
            })
    void aFaultyRequestForAnExportIsAProblem(String parameters, String field, String message) {
        given().get("/api/export?" + parameters)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("faults[0].field", equalTo(field))
                .body("faults[0].message", startsWith(message));
    }

    @Test
    void oneTypeAloneIsExported() {
        List<String> types =
                export("?type=Chip")
                        .lines()
                        .map(line -> json(line).get("__typename").textValue())
                        .distinct()
                        .toList();
        assertEquals(List.of("Chip"), types);
    }

    private static String fresh() {
        return "csv-" + UUID.randomUUID();
    }

    private static ValidatableResponse loadCsv(String csv, String parameters) {
        return given().auth()
                .oauth2(TestKeycloak.token("admin"))
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/import?" + parameters)
                .then();
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

    private static ObjectNode exported(String type, String id) {
        return export("?type=" + type)
                .lines()
                .map(CsvTest::json)
                .filter(document -> document.get("id").textValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode json(String line) {
        try {
            return (ObjectNode) Documents.JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
