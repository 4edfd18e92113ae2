package org.chipgraph.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// With `auth=oidc` a token is verified before any subgraph is called, and a good one forwarded.
@QuarkusTest
@TestProfile(AuthenticationTest.WithOidc.class)
@QuarkusTestResource(value = FakeSurroundings.class, restrictToAnnotatedClass = true)
class AuthenticationTest {

    public static class WithOidc implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("chipgraph.auth", "oidc", "quarkus.http.test-port", "0");
        }
    }

    FakeIssuer issuer;
    FakeService chips;

    @BeforeEach
    void reset() {
        chips.asked().clear();
        chips.answer("{\"data\":{\"chip\":{\"id\":\"h20\"}}}");
    }

    private static ValidatableResponse ask(String authorization) {
        var request = given().contentType("application/json");
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return request.body(TestGateway.body("{ chip(id: \"h20\") { id } }"))
                .post("/graphql")
                .then();
    }

    private void assertRefused(String authorization) {
        ask(authorization)
                .statusCode(401)
                .contentType("application/json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("data", nullValue());
        assertEquals(List.of(), chips.asked());
    }

    @Test
    void aGoodTokenIsForwarded() {
        String token = issuer.goodToken();
        ask("Bearer " + token).statusCode(200).body("data.chip.id", equalTo("h20"));
        assertEquals("Bearer " + token, chips.asked().getFirst().authorization());
    }

    @Test
    void withoutATokenTheClientIsAnonymous() {
        ask("").statusCode(200).body("data.chip.id", equalTo("h20"));
        assertEquals("", chips.asked().getFirst().authorization());
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefused("Bearer " + issuer.token(issuer.url(), "chipgraph", -300));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertRefused("Bearer " + issuer.token(issuer.url(), "another", 300));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertRefused("Bearer " + issuer.token("http://elsewhere", "chipgraph", 300));
    }

    @Test
    void aForgedTokenIsRefused() {
        assertRefused("Bearer " + issuer.forgedToken());
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertRefused("Bearer garbage");
        assertRefused("Bearer a.b.c");
        assertRefused("Bearer ");
        assertRefused("Basic dXNlcjpwYXNz");
    }

    @Test
    void aBadTokenIsRefusedBeforeTheRequestIsRead() {
        given().contentType("application/json")
                .header("Authorization", "Bearer garbage")
                .body("{")
                .post("/graphql")
                .then()
                .statusCode(401);
    }
}
