package org.chipgraph.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a client may have is read from its verified token.
@QuarkusTest
@TestProfile(ProtectedFieldsTest.WithOidc.class)
@QuarkusTestResource(
        value = FakeSurroundings.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(
                    name = "supergraph",
                    value = "src/test/resources/plans/protected/supergraph.graphql"),
            @ResourceArg(name = "service", value = "staff")
        })
class ProtectedFieldsTest {

    public static class WithOidc extends AuthenticationTest.WithOidc {}

    private static final String QUERY = "{ me { name badge salary rank } }";

    FakeIssuer issuer;
    FakeService staff;

    @BeforeEach
    void reset() {
        staff.asked().clear();
        staff.answer(
                "{\"data\":{\"me\":{\"name\":\"Ada\",\"badge\":\"B7\",\"salary\":7,\"rank\":\"HIGH\"},"
                        + "\"dismiss\":{\"name\":\"Ada\"}}}");
    }

    private static ValidatableResponse ask(String query, String token) {
        var request = given().contentType("application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.body(TestGateway.body(query)).post("/graphql").then().statusCode(200);
    }

    private void assertAnonymous() {
        ask(QUERY, "")
                .body("data.me.name", equalTo("Ada"))
                .body("data.me.badge", nullValue())
                .body("data.me.salary", nullValue())
                .body("data.me.rank", nullValue())
                .body(
                        "errors.path",
                        equalTo(
                                List.of(
                                        List.of("me", "badge"),
                                        List.of("me", "salary"),
                                        List.of("me", "rank"))))
                .body("errors[0].extensions.code", equalTo("UNAUTHORIZED_FIELD_OR_TYPE"));
    }

    @Test
    void withoutATokenNothingProtectedIsGiven() {
        assertAnonymous();
    }

    @Test
    void anyGoodTokenIsEnoughWhereNoScopeIsAsked() {
        ask(QUERY, issuer.goodToken())
                .body("data.me.badge", equalTo("B7"))
                .body("data.me.salary", nullValue())
                .body("errors.size()", equalTo(2));
    }

    @Test
    void scopesAreReadFromBothClaims() {
        ask(QUERY, issuer.tokenWith(Map.of("scope", "openid pay")))
                .body("data.me.salary", equalTo(7))
                .body("data.me.rank", nullValue());
        ask(QUERY, issuer.tokenWith(Map.of("scp", List.of("hr", "admin"))))
                .body("data.me.salary", equalTo(7))
                .body("data.me.rank", equalTo("HIGH"))
                .body("errors", nullValue());
    }

    @Test
    void oneClientsPlanIsNotAnothers() {
        ask(QUERY, issuer.tokenWith(Map.of("scope", "pay hr"))).body("errors", nullValue());
        assertAnonymous();
        ask(QUERY, issuer.tokenWith(Map.of("scope", "pay hr"))).body("errors", nullValue());
    }

    @Test
    void policiesAreTheRolesOfTheToken() {
        String dismissal = "mutation { dismiss(id: 1) { name } }";
        ask(dismissal, issuer.goodToken()).body("data.dismiss", nullValue());
        assertEquals(List.of(), staff.asked());
        Map<String, Object> roles = Map.of("roles", List.of("hr"));
        ask(dismissal, issuer.tokenWith(Map.of("realm_access", roles)))
                .body("data.dismiss.name", equalTo("Ada"));
    }

    @Test
    void scopesOfATokenThatIsNotGoodAreNotRead() {
        given().contentType("application/json")
                .header("Authorization", "Bearer " + issuer.forgedToken())
                .body(TestGateway.body(QUERY))
                .post("/graphql")
                .then()
                .statusCode(401);
        assertEquals(List.of(), staff.asked());
    }
}
