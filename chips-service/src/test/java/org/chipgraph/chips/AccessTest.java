package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.Test;

/// A service stands also without the gateway before it: it looks at every token itself.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class AccessTest {

    private static final Map<String, String> READ =
            Map.of("query", "{ chip(id: \"no-such-chip\") { id } }");

    @Test
    void anExpiredTokenIsRefusedAndNeverAnonymous() {
        String expired = TestKeycloak.expiredToken("admin");
        read(given().auth().oauth2(expired), 401);
        given().auth()
                .oauth2(expired)
                .contentType("application/x-ndjson")
                .body(new byte[] {10})
                .post("/api/import")
                .then()
                .statusCode(401);
        anonymousReadersRead();
    }

    @Test
    void aForgedTokenIsRefused() {
        String token = TestKeycloak.token("editor");
        String[] parts = token.split("\\.");
        for (String forged :
                List.of(
                        "garbage",
                        parts[0] + "." + parts[1] + ".AAAA",
                        parts[0] + "." + parts[1] + "x." + parts[2])) {
            read(given().auth().oauth2(forged), 401);
        }
        read(given().auth().oauth2(token), 200);
        anonymousReadersRead();
    }

    private static void anonymousReadersRead() {
        given().contentType("application/json")
                .body(READ)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.size()", equalTo(1));
    }

    private static void read(RequestSpecification request, int status) {
        request.contentType("application/json")
                .body(READ)
                .post("/graphql")
                .then()
                .statusCode(status);
    }
}
