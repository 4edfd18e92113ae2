package org.chipgraph.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a browser gets: GraphiQL, and answers to pages of other origins. Authentication is off.
@QuarkusTest
@TestProfile(PagesTest.Defaults.class)
@QuarkusTestResource(value = FakeSurroundings.class, restrictToAnnotatedClass = true)
class PagesTest {

    public static class Defaults implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.test-port", "0",
                    "chipgraph.graphiql.queries", "src/test/resources/tabs");
        }
    }

    FakeService chips;

    @Test
    void graphiqlComesWithEverythingThatItNeeds() {
        String page = given().get("/graphiql").then().statusCode(200).extract().asString();
        for (String part : page.split("\"")) {
            if (part.startsWith("/graphiql/")) {
                given().get(part).then().statusCode(200).header("Content-Length", not("0"));
            }
        }
        assertEquals(-1, page.indexOf("//"), "the page must load nothing from elsewhere");
        given().redirects()
                .follow(false)
                .get("/")
                .then()
                .statusCode(302)
                .header("Location", equalTo("/graphiql"));
    }

    @Test
    void theExampleQueriesAreTabs() {
        given().get("/graphiql/tabs.json")
                .then()
                .statusCode(200)
                .body("size()", equalTo(2))
                .body("[0].name", equalTo("1-first.graphql"))
                .body("[0].query", containsString("__typename"))
                .body("[1].query.length()", greaterThan(0));
    }

    @Test
    void nothingElseIsServedFromTheEditorsFolder() {
        given().get("/graphiql/application.properties").then().statusCode(404);
        given().urlEncodingEnabled(false)
                .get("/graphiql/..%2Fapplication.properties")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3000",
                "http://127.0.0.1:5173",
                "https://localhost",
                "http://[::1]:9000"
            })
    void aPageOnThisMachineMayAsk(String origin) {
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,authorization")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(origin))
                .header("Access-Control-Allow-Headers", containsString("authorization"));
        given().header("Origin", origin)
                .contentType("application/json")
                .body(TestGateway.body("{ __typename }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(origin))
                .body("data.__typename", equalTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example:80",
                "null"
            })
    void aPageFromElsewhereMayNot(String origin) {
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        chips.asked().clear();
        given().header("Origin", origin)
                .contentType("text/plain")
                .body(TestGateway.body("mutation { createChip(id: 1, name: 1) { id } }"))
                .post("/graphql");
        assertEquals(0, chips.asked().size());
    }

    @Test
    void withAuthenticationOffTheHeaderIsNeitherReadNorForwarded() {
        chips.answer("{\"data\":{\"chip\":{\"id\":\"h20\"}}}");
        chips.asked().clear();
        given().contentType("application/json")
                .header("Authorization", "Bearer garbage")
                .body(TestGateway.body("{ chip(id: \"h20\") { id } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.chip.id", equalTo("h20"));
        assertEquals("", chips.asked().getFirst().authorization());
    }

    @Test
    void itIsReady() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
