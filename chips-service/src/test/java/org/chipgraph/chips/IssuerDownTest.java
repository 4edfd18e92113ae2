package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.Port;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.Test;

/// A service that has never reached the issuer of tokens answers readers, and says to others what is missing.
@QuarkusTest
@QuarkusTestResource(value = IssuerDownTest.NoIssuer.class, restrictToAnnotatedClass = true)
class IssuerDownTest {

    public static final class NoIssuer extends Backends {
        @Override
        public Map<String, String> start() {
            Map<String, String> settings = super.start();
            settings.put(
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:" + Port.free() + "/realms/chipgraph");
            return settings;
        }
    }

    private static final String CHIPS = "{ chips { totalCount } }";

    @Test
    void readersNeedNone() {
        query(CHIPS).statusCode(200).body("errors", nullValue());
    }

    @Test
    void aTokenCannotBeVerified() {
        queryAs("editor", CHIPS, Map.of())
                .statusCode(503)
                .header("Retry-After", "10")
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body("errors[0].message", containsString("its issuer does not answer"));
        given().auth()
                .oauth2(TestKeycloak.token("editor"))
                .get("/api/chips")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAVAILABLE"));
    }
}
