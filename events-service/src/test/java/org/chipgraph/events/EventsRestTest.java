package org.chipgraph.events;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EventsRestTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "events, Event, computex-2025",
        "sources, Source, seed-copy",
        "legislations, Legislation, pipl"
    })
    void aRecordIsReadWithItsVersionAndOnlyOnceUnlessItChanged(
            String path, String type, String id) {
        String tag =
                given().get("/api/" + path + "/" + id)
                        .then()
                        .statusCode(200)
                        .contentType("application/json")
                        .body("__typename", equalTo(type))
                        .body("id", equalTo(id))
                        .body("version", equalTo(0))
                        .header("ETag", equalTo("\"0\""))
                        .extract()
                        .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/" + path + "/" + id)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        given().header("If-None-Match", "\"9\"")
                .get("/api/" + path + "/" + id)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"events, Event", "sources, Source", "legislations, Legislation"})
    void anUnknownRecordIsAProblem(String path, String type) {
        given().get("/api/" + path + "/no-such-record")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404))
                .body("code", equalTo("NOT_FOUND"))
                .body("detail", containsString("no " + type + " has the id 'no-such-record'"));
    }

    @ParameterizedTest
    @CsvSource({"events, 30", "sources, 103", "legislations, 5"})
    void aListIsReadPageByPage(String path, int atLeast) {
        String next =
                given().get("/api/" + path + "?first=3")
                        .then()
                        .statusCode(200)
                        .body("totalCount", greaterThanOrEqualTo(atLeast))
                        .body("items", hasSize(3))
                        .body("next", not(nullValue()))
                        .extract()
                        .path("next");
        given().queryParam("first", 2)
                .queryParam("after", next)
                .get("/api/" + path)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void aCursorOfAnotherListIsAProblem() {
        String next = given().get("/api/sources?first=1").then().extract().path("next");
        given().queryParam("after", next)
                .get("/api/events")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION"))
                .body("faults[0].field", equalTo("after"));
    }

    @Test
    void onlyAdminsImport() {
        byte[] line = "{}".getBytes(StandardCharsets.UTF_8);
        given().contentType("application/x-ndjson")
                .body(line)
                .post("/api/import")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestKeycloak.token("editor"))
                .contentType("application/x-ndjson")
                .body(line)
                .post("/api/import")
                .then()
                .statusCode(403);
    }
}
