package org.chipgraph.kernel.testing;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chipgraph.launcher.testing.ForgedTokens;
import org.chipgraph.launcher.testing.Forger;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// A service stands also without the gateway before it: whatever is wrong with a token, it refuses the request,
/// a read as well as a write, over GraphQL as well as over REST. A subclass is a `@QuarkusTest` on [Backends].
public abstract class ForgedTokensContract {

    private static final String PROBLEM = "application/problem+json";

    /// A record of the starter data.
    ///
    /// @param path of its type in REST
    public record Example(String type, String path, String id) {

        String rest() {
            return "/api/" + path + "/" + id;
        }

        String read() {
            return "{ %s(id: \"%s\") { id } }"
                    .formatted(
                            type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1), id);
        }

        String write() {
            return "mutation { update%1$s(input: {id: \"%2$s\", expectedVersion: 0, fieldNotes: []}) { version } }"
                    .formatted(type, id);
        }
    }

    private static Forger forger;

    protected abstract Example example();

    @BeforeAll
    static void lieInWait() {
        forger = new Forger();
    }

    @AfterAll
    static void giveUp() {
        forger.close();
    }

    @BeforeEach
    void loadDocuments() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        Tables.empty();
    }

    @Test
    void noForgedTokenIsGoodForAnything() {
        String before = stored();
        Map<String, List<String>> forged =
                new LinkedHashMap<>(ForgedTokens.ofTestKeycloak(forger.url()).all());
        var login = TestKeycloak.login("admin");
        forged.put("an ID token", List.of("Bearer " + login.path("id_token").textValue()));
        forged.put("a refresh token", List.of("Bearer " + login.path("refresh_token").textValue()));
        forged.put("expired", List.of("Bearer " + TestKeycloak.expiredToken("admin")));
        List<Executable> checks = new ArrayList<>();
        forged.forEach((what, values) -> {
            checks.add(named(what, () -> refused(graphql(values, example().read()), "json")));
            checks.add(named(what, () -> refused(graphql(values, example().write()), "json")));
            checks.add(named(what, () -> refused(with(values).get(example().rest()), PROBLEM)));
            checks.add(named(what, () -> refused(patch(values), PROBLEM)));
            checks.add(named(what, () -> refused(imported(values), PROBLEM)));
        });
        assertAll(checks);
        assertEquals(0, forger.visits(), "visits to where forged tokens point");
        assertEquals(before, stored());
    }

    /// What is forged differs in one thing from this.
    @Test
    void aGenuineTokenIsGood() {
        List<String> genuine =
                List.of("Bearer " + ForgedTokens.ofTestKeycloak(forger.url()).genuine());
        graphql(genuine, example().read()).then().statusCode(200).body("errors", nullValue());
        graphql(genuine, example().write()).then().statusCode(200).body("errors", nullValue());
        patch(genuine).then().statusCode(412);
        imported(genuine).then().statusCode(200);
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

    private static void refused(Response answer, String type) {
        ValidatableResponse refusal =
                answer.then()
                        .statusCode(401)
                        .header("WWW-Authenticate", startsWith("Bearer"))
                        .contentType(containsString(type))
                        .body(not(containsString("xception")))
                        .body(not(containsString("\tat ")));
        refusal.body(
                type.equals(PROBLEM) ? "code" : "errors[0].extensions.code",
                equalTo("UNAUTHENTICATED"));
    }

    private static Response graphql(List<String> authorization, String document) {
        return with(authorization)
                .contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql");
    }

    private Response patch(List<String> authorization) {
        return with(authorization)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"fieldNotes\": []}")
                .patch(example().rest());
    }

    private static Response imported(List<String> authorization) {
        return with(authorization)
                .contentType("application/x-ndjson")
                .body(new byte[] {'\n'})
                .post("/api/import?mode=create");
    }

    private static RequestSpecification with(List<String> authorization) {
        return given().header(
                        "Authorization",
                        authorization.getFirst(),
                        authorization.subList(1, authorization.size()).toArray());
    }

    /// The record as it is stored, with its version.
    private String stored() {
        return given().get(example().rest()).then().statusCode(200).extract().asString();
    }
}
