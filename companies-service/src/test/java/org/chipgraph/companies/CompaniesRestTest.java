package org.chipgraph.companies;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class CompaniesRestTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void anOrganizationIsItsDocumentWithAnETag() {
        given().get("/api/organizations/kunlunxin")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("__typename", equalTo("Organization"))
                .body("parent", equalTo("baidu"))
                .body("memberOf", contains("cn-chip-designers"))
                .body("founded", nullValue());
    }

    @Test
    void aKnownETagIsNotSentAgain() {
        given().header("If-None-Match", "\"0\"")
                .get("/api/persons/jensen-huang")
                .then()
                .statusCode(304)
                .header("ETag", equalTo("\"0\""))
                .body(equalTo(""));
        given().header("If-None-Match", "\"7\"")
                .get("/api/persons/jensen-huang")
                .then()
                .statusCode(200)
                .body("names[0].value", equalTo("Jensen Huang"));
    }

    @Test
    void anUnknownIdIsAProblem() {
        given().get("/api/organizations/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"))
                .body("detail", containsString("'none'"));
    }

    @Test
    void aListingGoesOnAfterItsLastItem() {
        JsonPath page =
                given().get("/api/persons?first=2")
                        .then()
                        .statusCode(200)
                        .body("totalCount", greaterThanOrEqualTo(6))
                        .body("items", hasSize(2))
                        .body("items[0].id", equalTo("david-reber"))
                        .extract()
                        .jsonPath();
        given().queryParam("first", 1)
                .queryParam("after", page.getString("next"))
                .get("/api/persons")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", greaterThan(page.getString("items[1].id")));
    }

    @Test
    void importNeedsTheRoleAdmin() {
        given().contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/api/import")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestKeycloak.token("editor"))
                .contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/api/import")
                .then()
                .statusCode(403);
    }
}
