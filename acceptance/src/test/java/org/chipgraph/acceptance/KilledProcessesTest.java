package org.chipgraph.acceptance;

import static io.restassured.RestAssured.given;
import static org.chipgraph.acceptance.RunningProduct.product;
import static org.chipgraph.acceptance.RunningProduct.query;
import static org.chipgraph.acceptance.RunningProduct.queryAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chipgraph.launcher.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// kill -9 of each process in turn, while a client asks: what the others know is still answered, and nothing
/// that was acknowledged is lost.
class KilledProcessesTest {

    private static final String ALL = Traffic.READ;

    @ParameterizedTest
    @CsvSource({
        "COMPANIES, organization, chip, event",
        "CHIPS, chip, organization, event",
        "EVENTS, event, organization, chip"
    })
    void aServiceThatIsGoneCostsOnlyItsOwnFields(
            Part part, String lost, String kept, String keptToo) {
        product().kill(part);
        try {
            query(ALL)
                    .statusCode(200)
                    .body("data." + lost, nullValue())
                    .body("data." + kept, notNullValue())
                    .body("data." + keptToo, notNullValue())
                    .body("errors.path", hasItem(List.of(lost)))
                    .body("errors.extensions.code", everyItem(equalTo("UNAVAILABLE")));
        } finally {
            product().start(part);
        }
        query(ALL).body("errors", nullValue());
    }

    @Test
    void referencesToAServiceThatIsGoneAreNullAndTheRestIsAnswered() {
        product().kill(Part.COMPANIES);
        try {
            query(
                            "{ chip(id: \"h20\") { name designer { name } exportStatuses { status authority { name } } } }")
                    .body("data.chip.name", equalTo("NVIDIA H20"))
                    .body("data.chip.designer", nullValue())
                    .body("data.chip.exportStatuses.status", not(hasItem(nullValue())))
                    .body("errors.extensions.code", everyItem(equalTo("UNAVAILABLE")))
                    .body("errors.path", hasItem(List.of("chip", "designer", "name")));
        } finally {
            product().start(Part.COMPANIES);
        }
    }

    @Test
    void withoutKeycloakReadersReadAndKnownTokensWork() {
        String token = product().token("editor");
        query(ALL).body("errors", nullValue());
        product().kill(Part.KEYCLOAK);
        try {
            query(ALL).statusCode(200).body("errors", nullValue());
            RunningProduct.queryWith(token, ALL, Map.of())
                    .statusCode(200)
                    .body("errors", nullValue());
        } finally {
            product().start(Part.KEYCLOAK);
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesTheDatabaseAndTheService() {
        String id = "durable-" + UUID.randomUUID();
        queryAs(
                        "editor",
                        "mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { id } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        id,
                                        "kind",
                                        "COMPANY",
                                        "names",
                                        List.of(Map.of("lang", "en", "value", "Durable")))))
                .body("errors", nullValue());
        product().kill(Part.POSTGRES);
        product().kill(Part.COMPANIES);
        try {
            query("{ chip(id: \"h20\") { name } }").statusCode(200).body("data.chip", nullValue());
            given().get(product().url(Part.CHIPS) + "/api/chips/h20")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("code", equalTo("UNAVAILABLE"));
        } finally {
            product().start(Part.POSTGRES);
            product().start(Part.COMPANIES);
        }
        query(
                        "query($id: ID!) { organization(id: $id) { name } chip(id: \"h20\") { name } }",
                        Map.of("id", id))
                .body("errors", nullValue())
                .body("data.organization.name", equalTo("Durable"))
                .body("data.chip.name", equalTo("NVIDIA H20"));
    }

    @Test
    void theGatewayComesBackAlone() {
        product().kill(Part.GATEWAY);
        product().start(Part.GATEWAY);
        query(ALL).statusCode(200).body("errors", nullValue());
    }
}
