package org.chipgraph.acceptance;

import static io.restassured.RestAssured.given;
import static org.chipgraph.acceptance.RunningProduct.product;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.chipgraph.launcher.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is wrong stands in `/q/health` of whom it concerns; only what a restart or a rest would mend fails a probe.
class HealthTest {

    private static final String CHECK = "checks.find { it.name == '%s' }.";

    @AfterEach
    void everythingIsWellAgain() {
        for (Part part : Part.applications()) {
            health(part, "").statusCode(200).body("status", equalTo("UP"));
        }
    }

    @Test
    void aServiceWithoutItsDatabaseSaysSoAndGetsNoRequests() {
        product().kill(Part.POSTGRES);
        try {
            health(Part.CHIPS, "/ready")
                    .statusCode(503)
                    .body(of("database", "status"), equalTo("DOWN"))
                    .body(of("database", "data.url"), containsString("/chips"))
                    .body(of("database", "data.reason"), containsString("refused"));
            health(Part.CHIPS, "/live").statusCode(200);
            health(Part.GATEWAY, "/ready").statusCode(200);
        } finally {
            product().start(Part.POSTGRES);
        }
    }

    @Test
    void aServiceThatIsGoneIsNamedByTheGatewayWhichServesOn() {
        product().kill(Part.EVENTS);
        try {
            health(Part.GATEWAY, "")
                    .statusCode(503)
                    .body(of("subgraphs", "data.events"), equalTo("the service cannot be reached"))
                    .body(of("subgraphs", "data.chips"), equalTo("answers"))
                    .body(of("supergraph", "status"), equalTo("UP"));
            health(Part.GATEWAY, "/ready").statusCode(200);
        } finally {
            product().start(Part.EVENTS);
        }
    }

    @Test
    void anIssuerThatIsGoneIsNamedByEveryoneAndNobodyIsTakenOut() {
        product().kill(Part.KEYCLOAK);
        try {
            for (Part part : Part.applications()) {
                health(part, "")
                        .statusCode(503)
                        .body(of("identity", "status"), equalTo("DOWN"))
                        .body(of("identity", "data.issuer"), containsString("/realms/chipgraph"))
                        .body(of("identity", "data.reason"), containsString("does not answer"));
                health(part, "/ready").statusCode(200);
                health(part, "/live").statusCode(200);
            }
        } finally {
            product().start(Part.KEYCLOAK);
        }
    }

    private static ValidatableResponse health(Part part, String kind) {
        return given().baseUri(product().url(part).toString()).get("/q/health" + kind).then();
    }

    private static String of(String check, String field) {
        return CHECK.formatted(check) + field;
    }
}
