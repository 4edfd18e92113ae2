package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RestTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void aRecordIsADocumentWithItsVersionAsTag() {
        String tag =
                given().get("/api/chips/h20")
                        .then()
                        .statusCode(200)
                        .header("ETag", "\"0\"")
                        .body("__typename", equalTo("Chip"))
                        .body("id", equalTo("h20"))
                        .body("designer", equalTo("nvidia"))
                        .body("memberOf", hasItem("nvidia-hopper-gpus"))
                        .extract()
                        .header("ETag");
        String body =
                given().header("If-None-Match", tag)
                        .get("/api/chips/h20")
                        .then()
                        .statusCode(304)
                        .header("ETag", tag)
                        .extract()
                        .asString();
        assertEquals("", body);
        given().header("If-None-Match", "\"7\"").get("/api/chips/h20").then().statusCode(200);
    }

    @Test
    void anUnknownRecordIsAProblemDocument() {
        given().get("/api/chips/no-such-chip")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404))
                .body("code", equalTo("NOT_FOUND"))
                .body("detail", equalTo("no Chip has the id 'no-such-chip'"));
    }

    @Test
    void aListingIsWalkedByNext() {
        List<String> ids = new ArrayList<>();
        String next = null;
        int total;
        do {
            JsonPath page =
                    given().queryParams(
                                    next == null
                                            ? Map.of("first", 9)
                                            : Map.of("first", 9, "after", next))
                            .get("/api/chips")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            ids.addAll(page.getList("items.id"));
            total = page.getInt("totalCount");
            next = page.getString("next");
        } while (next != null);
        assertEquals(total, ids.size());
        assertEquals(total, new HashSet<>(ids).size());
        assertEquals(true, ids.containsAll(List.of("h20", "ascend-910c", "nvidia-compute-chips")));
    }

    @ParameterizedTest
    @CsvSource({"first=101, at most 100", "first=-1, out of range", "after=garbage, not a cursor"})
    void aFaultyListingIsAProblemDocument(String parameters, String message) {
        given().get("/api/chips?" + parameters)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION"))
                .body("detail", containsString(message));
    }

    @Test
    void openApiDescribesAllPaths() {
        given().accept("application/json")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Chipgraph chips-service"))
                .body("paths.keySet()", hasItem("/api/chips/{id}"))
                .body("paths.keySet()", hasItem("/api/import"))
                .body("paths.keySet()", hasItem("/api/export"));
    }
}
