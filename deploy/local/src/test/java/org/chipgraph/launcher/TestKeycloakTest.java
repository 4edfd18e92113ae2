package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.Test;

/// The realm file as Keycloak understands it.
class TestKeycloakTest {

    @Test
    void anEditorsTokenNamesIssuerAudienceSubjectUserAndRole() throws IOException {
        JsonNode claims = claims(TestKeycloak.token("editor"));

        assertEquals(TestKeycloak.issuer(), claims.path("iss").asText());
        assertEquals("chipgraph", claims.path("aud").asText());
        assertEquals("editor", claims.path("preferred_username").asText());
        assertFalse(claims.path("sub").asText().isEmpty());
        assertEquals(Set.of("editor"), roles(claims));
        assertTrue(claims.path("exp").asLong() > Instant.now().getEpochSecond() + 60);
    }

    @Test
    void everyDemoUserHasTheRolesOfItsName() throws IOException {
        assertEquals(Set.of(), roles(claims(TestKeycloak.token("reader"))));
        assertEquals(Set.of("editor", "reviewer"), roles(claims(TestKeycloak.token("reviewer"))));
        assertEquals(
                Set.of("admin", "editor", "reviewer"), roles(claims(TestKeycloak.token("admin"))));
    }

    @Test
    void aWrongPasswordGetsNoToken() {
        LaunchProblem problem =
                assertThrows(
                        LaunchProblem.class,
                        () -> new Tokens(TestKeycloak.issuer()).ofUser("editor", "wrong"));
        assertTrue(problem.getMessage().contains("Invalid user credentials"));
    }

    @Test
    void aSecretThatStandsInTheRealmFileIsNotTheSecret() {
        LaunchProblem problem =
                assertThrows(
                        LaunchProblem.class,
                        () ->
                                new Tokens(TestKeycloak.issuer())
                                        .ofClient(
                                                Realm.IMPORT_CLIENT, "${CHIPGRAPH_IMPORT_SECRET}"));
        assertTrue(problem.getMessage().contains("Invalid client"), problem.getMessage());
    }

    @Test
    void anExpiredTokenIsGenuineButOld() throws IOException {
        JsonNode claims = claims(TestKeycloak.expiredToken("editor"));

        assertTrue(claims.path("exp").asLong() < Instant.now().getEpochSecond());
        assertEquals(Set.of("editor"), roles(claims));
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static Set<String> roles(JsonNode claims) {
        Set<String> roles = new TreeSet<>();
        claims.path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }
}
