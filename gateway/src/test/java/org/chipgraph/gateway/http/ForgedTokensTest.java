package org.chipgraph.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.launcher.testing.ForgedTokens;
import org.chipgraph.launcher.testing.Forger;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Whatever is wrong with a token, the gateway refuses the request before it asks a service or fetches a key.
@QuarkusTest
@TestProfile(AuthenticationTest.WithOidc.class)
@QuarkusTestResource(value = KeycloakSurroundings.class, restrictToAnnotatedClass = true)
class ForgedTokensTest {

    private static final List<String> OPERATIONS =
            List.of(
                    "{ chip(id: \"h20\") { id } }",
                    "mutation { updateChip(input: {id: \"h20\", expectedVersion: 0}) { id } }");

    FakeService chips;
    FakeService keys;

    @BeforeEach
    void reset() {
        chips.asked().clear();
        chips.answer("{\"data\":{\"chip\":{\"id\":\"h20\"}}}");
    }

    @Test
    void noForgedTokenReachesAService() {
        try (Forger forger = new Forger()) {
            Map<String, List<String>> forged = forged(forger);
            int keysAskedFor = keys.asked().size();
            List<Executable> checks = new ArrayList<>();
            forged.forEach((what, values) ->
                    OPERATIONS.forEach(operation ->
                            checks.add(named(what, () -> refused(ask(values, operation))))));
            assertAll(checks);
            assertEquals(List.of(), chips.asked());
            assertEquals(0, forger.visits(), "visits to where forged tokens point");
            // An unknown key may be a new one: that is looked up, but not for every token that
            // comes.
            assertTrue(keys.asked().size() <= keysAskedFor + 1, "keys are asked for once more");
        }
    }

    /// What is forged differs in one thing from this.
    @Test
    void aGenuineTokenIsForwarded() {
        String genuine = ForgedTokens.ofTestKeycloak("http://127.0.0.1").genuine();
        ask(List.of("Bearer " + genuine), OPERATIONS.getFirst())
                .statusCode(200)
                .body("data.chip.id", equalTo("h20"));
        assertEquals("Bearer " + genuine, chips.asked().getFirst().authorization());
    }

    private static Map<String, List<String>> forged(Forger forger) {
        Map<String, List<String>> forged =
                new LinkedHashMap<>(ForgedTokens.ofTestKeycloak(forger.url()).all());
        JsonNode login = TestKeycloak.login("admin");
        forged.put("an ID token", List.of("Bearer " + login.path("id_token").textValue()));
        forged.put("a refresh token", List.of("Bearer " + login.path("refresh_token").textValue()));
        return forged;
    }

    private static ValidatableResponse ask(List<String> authorization, String operation) {
        return given().header(
                        "Authorization",
                        authorization.getFirst(),
                        authorization.subList(1, authorization.size()).toArray())
                .contentType("application/json")
                .body(TestGateway.body(operation))
                .post("/graphql")
                .then();
    }

    private static Executable named(String what, Executable check) {
        return () -> {
            try {
                check.execute();
            } catch (AssertionError e) {
                throw new AssertionError(what + ": " + e.getMessage(), e);
            }
        };
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("data", nullValue())
                .body(not(containsString("xception")))
                .body(not(containsString("\tat ")));
    }
}
