package org.chipgraph.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The gateway starts and serves anonymous readers while the token issuer is down.
@QuarkusTest
@TestProfile(UnknownKeysTest.IssuerDown.class)
@QuarkusTestResource(value = UnknownKeysTest.Surroundings.class, restrictToAnnotatedClass = true)
class UnknownKeysTest {

    public static class IssuerDown extends AuthenticationTest.WithOidc {}

    /// The issuer is stopped before the gateway starts.
    public static class Surroundings extends FakeSurroundings {
        @Override
        public Map<String, String> start() {
            Map<String, String> settings = super.start();
            issuer().stop();
            return settings;
        }
    }

    FakeIssuer issuer;
    FakeService chips;

    private static RequestSpecification request() {
        return given().contentType("application/json")
                .body(TestGateway.body("{ chip(id: \"h20\") { id } }"));
    }

    @Test
    void aTokenCannotBeVerifiedUntilTheIssuerIsThere() {
        chips.answer("{\"data\":{\"chip\":{\"id\":\"h20\"}}}");
        given().get("/q/health/ready").then().statusCode(200);
        request().post("/graphql").then().statusCode(200).body("data.chip.id", equalTo("h20"));
        chips.asked().clear();
        String token = "Bearer " + issuer.goodToken();
        request()
                .header("Authorization", token)
                .post("/graphql")
                .then()
                .statusCode(503)
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"));
        assertEquals(List.of(), chips.asked());
        issuer.startAgain();
        request()
                .header("Authorization", token)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.chip.id", equalTo("h20"));
    }
}
