package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RestEditingTest {

    private static final String CHIP =
            """
            {"id": "%s", "names": [{"lang": "en", "value": "A chip", "kind": "LABEL"}],
             "announced": {"edtf": "2025-07", "text": "in July"}}
            """;
    private static final String SPEC =
            """
            {"chip": "h20", "attribute": "TDP", "quantityText": "约400W", "knownFrom": "2026-01-01"}
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void aRecordIsCreatedAndPatched() {
        String id = newId();
        String tag = create(id).statusCode(201).extract().header("ETag");
        patch(
                        "/api/chips/" + id,
                        tag,
                        "{\"architecture\": \"Hopper\", \"announced\": {\"text\": null}}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("architecture", equalTo("Hopper"))
                .body("announced.edtf", equalTo("2025-07"))
                .body("announced.text", nullValue());
        patch("/api/chips/" + id, "\"1\"", "{\"architecture\": null}")
                .statusCode(200)
                .body("architecture", nullValue());
        given().get("/api/chips/" + id).then().header("ETag", "\"2\"");
    }

    @Test
    void aPatchSaysWhichVersionItWasMadeFrom() {
        String id = newId();
        create(id).statusCode(201).header("Location", endsWith("/api/chips/" + id));
        as("editor")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/api/chips/" + id)
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("detail", containsString("If-Match"));
        patch("/api/chips/" + id, "\"0\"", "{\"generation\": 1}").statusCode(200);
        patch("/api/chips/" + id, "\"0\"", "{\"generation\": 2}")
                .statusCode(412)
                .body("currentVersion", equalTo(1))
                .body("differences[0].field", equalTo("generation"))
                .body("differences[0].theirs", equalTo(1))
                .body("differences[0].changedBy", equalTo("editor"));
        patch("/api/chips/" + id, "*", "{\"generation\": 2}").statusCode(412);
        patch("/api/chips/" + id, "W/\"1\"", "{\"generation\": 2}").statusCode(412);
    }

    @Test
    void aRepeatedCreationHappensOnce() {
        String key = UUID.randomUUID().toString();
        String first = addSpec(key, SPEC).statusCode(201).extract().header("Location");
        assertEquals(first, addSpec(key, SPEC).statusCode(201).extract().header("Location"));
        addSpec(key, SPEC.replace("400", "500"))
                .statusCode(422)
                .body("detail", containsString(key));
        String other = addSpec(null, SPEC).statusCode(201).extract().header("Location");
        assertNotEquals(first, other);
        String failed = UUID.randomUUID().toString();
        addSpec(failed, SPEC.replace("h20", "no-such-chip")).statusCode(400);
        addSpec(failed, SPEC).statusCode(201);
    }

    @Test
    void aClaimIsAddedAmendedAndSuperseded() {
        String location = addSpec(null, SPEC).statusCode(201).extract().header("Location");
        String path = location.substring(location.indexOf("/api/"));
        given().get(path)
                .then()
                .statusCode(200)
                .body("quantity.comparator", equalTo("APPROX"))
                .body("quantity.amount", equalTo("400"));
        patch(path, "\"0\"", "{\"unverified\": true}").statusCode(200);
        as("editor")
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"knownFrom\": \"2026-02-01\", \"quantityText\": \"350 W\"}")
                .post(path + "/versions")
                .then()
                .statusCode(201)
                .body("quantity.amount", equalTo("350"))
                .body("unverified", equalTo(true));
        given().get(path).then().body("knownTo", equalTo("2026-02-01"));
    }

    @Test
    void whatAReviewerDecidesAnEditorDoesNot() {
        String id = newId();
        create(id).statusCode(201);
        patch("/api/chips/" + id, "\"0\"", "{\"status\": \"RETIRED\"}")
                .statusCode(403)
                .body("detail", containsString("reviewer"));
        as("reviewer")
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"status\": \"RETIRED\"}")
                .patch("/api/chips/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"));
    }

    @Test
    void badBodiesAreProblemDocuments() {
        as("editor")
                .contentType("application/json")
                .body("[]")
                .post("/api/chips")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("expected a JSON object"));
        create("Not An Id").statusCode(400).body("faults.field", hasItem("id"));
        given().contentType("application/json")
                .body(CHIP.formatted(newId()))
                .post("/api/chips")
                .then()
                .statusCode(401);
        as("reader")
                .contentType("application/json")
                .body(CHIP.formatted(newId()))
                .post("/api/chips")
                .then()
                .statusCode(403);
        addSpec(null, SPEC.replace("约400W", "400 or so bananas"))
                .statusCode(400)
                .body("faults[0].field", equalTo("quantityText"));
        as("editor")
                .contentType("application/json")
                .body(SPEC)
                .post("/api/claims/Chip")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse create(String id) {
        return as("editor")
                .contentType("application/json")
                .body(CHIP.formatted(id))
                .post("/api/chips")
                .then();
    }

    private static ValidatableResponse addSpec(String key, String body) {
        RequestSpecification request = as("editor").contentType("application/json").body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/api/claims/Spec").then();
    }

    private static ValidatableResponse patch(String path, String tag, String body) {
        return as("editor")
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(path)
                .then();
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(TestKeycloak.token(user));
    }

    private static String newId() {
        return "rest-chip-" + UUID.randomUUID();
    }
}
