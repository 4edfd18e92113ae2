package org.chipgraph.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A gateway that has not met the token issuer leaves requests to others, which may know its keys.
@QuarkusTest
@TestProfile(AwaitedKeysTest.Patient.class)
@QuarkusTestResource(value = UnknownKeysTest.Surroundings.class, restrictToAnnotatedClass = true)
class AwaitedKeysTest {

    public static class Patient extends AuthenticationTest.WithOidc {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("chipgraph.keys-patience", "1h");
            return settings;
        }
    }

    FakeIssuer issuer;

    @Test
    void itIsReadyWhenItHasMetTheIssuer() {
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(
                        "checks.find { it.name == 'keys' }.data.reason",
                        containsString("is waited for"));
        issuer.startAgain();
        given().get("/q/health/ready").then().statusCode(200);
        issuer.stop();
        given().get("/q/health/ready").then().statusCode(200);
    }
}
