package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ImportTest {

    @Test
    void aDryRunReportsAndStoresNothing() {
        load(chip("dry-chip", ""), "mode=create&dryRun=true")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("dryRun", equalTo(true));
        isNotStored("dry-chip");
    }

    @Test
    void oneBadLineStoresNothingAndIsNamed() {
        String lines =
                chip("good-chip", "")
                        + chip("bad-chip", ",\"kind\":\"THING\",\"generation\":\"x\"")
                        + chip("good-chip-too", "");
        refused(load(lines, "mode=create"))
                .body("errors", hasSize(2))
                .body("errors.line", contains(2, 2))
                .body("errors.field", contains("kind", "generation"))
                .body("errors[0].message", equalTo("'THING' is not one of MODEL, FAMILY, GROUP"));
        isNotStored("good-chip");
        isNotStored("good-chip-too");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'__typename':'Chip',| '' |no JSON at column",
                "nonsense| '' |no JSON at column",
                "[]| '' |expected one JSON object per line",
                "{} {}| '' |no JSON at column",
                "{'__typename':'Chip','id':'a','id':'b'}| '' |Duplicate",
                "{'__typename':'Planet','id':'mars'}|__typename|unknown type 'Planet'; known here are Chip, Spec, ExportStatus",
                "{'id':'mars'}|__typename|is missing; known here are Chip",
                "{'__typename':'Chip','id':'x-1','names':[{'lang':'en','value':'x'}],'colour':1}|colour|unknown key; known are",
                "{'__typename':'Chip','id':'X 1','names':[{'lang':'en','value':'x'}]}|id|'X 1' is not a kebab-case id",
                "{'__typename':'Chip','id':'x-1','names':[null]}|names[0]|expected",
                "{'__typename':'Chip','id':'x-1','names':[{'lang':'en','value':'x'}],'memberOf':[null]}|memberOf[0]|expected a text",
                "{'__typename':'Chip','id':'x-1','names':[{'lang':'en','value':'x'}],'memberOf':['none']}|memberOf|no Chip has the id 'none'",
                "{'__typename':'Spec','id':'x-1-v1','claimId':'x-1','chip':'none','attribute':'TDP','valueText':'x','modality':'ASSERTED'}|chip|no Chip has the id 'none'",
            })
    void aFaultyLineSaysWhatWouldBeRight(String line, String field, String message) {
        refused(load("\n" + line.replace('\'', '"'), "mode=create"))
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].field", equalTo(field.equals("''") ? "" : field.strip()))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void linesMayReferToLaterLines() {
        load(
                        chip("early-chip", ",\"variantOf\":\"late-chip\"") + chip("late-chip", ""),
                        "mode=create")
                .statusCode(200)
                .body("created", equalTo(2));
        query("{ chip(id: \"early-chip\") { variantOf { id } } }")
                .body("data.chip.variantOf.id", equalTo("late-chip"));
    }

    @Test
    void createRefusesAChangedLine() {
        load(chip("kept-chip", ""), "mode=create").statusCode(200);
        refused(load(chip("kept-chip", ",\"architecture\":\"new\""), "mode=create"))
                .body("errors[0].field", equalTo("id"))
                .body("errors[0].message", containsString("mode=upsert changes it"));
        query("{ chip(id: \"kept-chip\") { architecture } }")
                .body("data.chip.architecture", nullValue());
    }

    @Test
    void upsertNeedsTheVersionThatALineWasMadeFrom() {
        load(chip("upserted-chip", ""), "mode=create").statusCode(200);
        refused(
                        load(
                                chip("upserted-chip", ",\"architecture\":\"new\",\"version\":7"),
                                "mode=upsert"))
                .body("errors[0].field", equalTo("version"))
                .body("errors[0].message", containsString("the stored version is 0"));
        load(chip("upserted-chip", ",\"architecture\":\"new\",\"version\":0"), "mode=upsert")
                .statusCode(200)
                .body("updated", equalTo(1));
        refused(load(chip("upserted-chip", ",\"architecture\":\"newer\""), "mode=upsert"))
                .body("errors[0].field", equalTo("version"))
                .body("errors[0].message", containsString("the stored version is 1"));
        query("{ chip(id: \"upserted-chip\") { architecture version } }")
                .body("data.chip.architecture", equalTo("new"))
                .body("data.chip.version", equalTo(1));
    }

    @Test
    void anUnknownModeIsRefused() {
        load(chip("mode-chip", ""), "mode=replace")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION"))
                .body("faults.field", hasItems("mode"));
    }

    @Test
    void importsNeedALogin() {
        given().contentType("application/x-ndjson")
                .body(chip("anonymous-chip", "").getBytes(StandardCharsets.UTF_8))
                .post("/api/import")
                .then()
                .statusCode(401);
        isNotStored("anonymous-chip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "editor", "reviewer"})
    void onlyAdminsImport(String user) {
        given().auth()
                .oauth2(TestKeycloak.token(user))
                .contentType("application/x-ndjson")
                .body(chip("forbidden-import", "").getBytes(StandardCharsets.UTF_8))
                .post("/api/import")
                .then()
                .statusCode(403);
        isNotStored("forbidden-import");
    }

    private static ValidatableResponse refused(ValidatableResponse response) {
        return response.statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("code", equalTo("VALIDATION"));
    }

    private static void isNotStored(String id) {
        query("{ chip(id: \"" + id + "\") { id } }")
                .body("errors", nullValue())
                .body("data.chip", nullValue());
    }

    private static String chip(String id, String more) {
        return """
        {"__typename":"Chip","id":"%s","names":[{"lang":"en","value":"x"}],"designer":"importer"%s}
        """
                .formatted(id, more);
    }
}
