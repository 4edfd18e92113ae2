package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.query;
import static org.chipgraph.acceptance.RunningProduct.queryAs;
import static org.chipgraph.acceptance.RunningProduct.queryWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// An editor logs in through Keycloak and corrects facts through the gateway.
class EditingTest {

    private static final List<Map<String, String>> NAMES =
            List.of(Map.of("lang", "en", "value", "Acceptance Silicon", "kind", "LABEL"));

    @Test
    void anEditorCreatesRecordsInThreeServicesAndReadsThemAsOneGraph() {
        String id = "acceptance-" + UUID.randomUUID();
        queryAs(
                        "editor",
                        """
                        mutation($org: CreateOrganizationInput!, $chip: CreateChipInput!, $event: CreateEventInput!) {
                          createOrganization(input: $org) { id version }
                          createChip(input: $chip) { id designer { name } }
                          createEvent(input: $event) { id participants { party { ... on Chip { name designer { name } } } } }
                        }
                        """,
                        Map.of(
                                "org",
                                        Map.of(
                                                "id", id, "names", NAMES, "kind", "COMPANY",
                                                "country", "DE"),
                                "chip", Map.of("id", id + "-1", "names", NAMES, "designer", id),
                                "event",
                                        Map.of(
                                                "id",
                                                id + "-launch",
                                                "names",
                                                NAMES,
                                                "type",
                                                "PRODUCT_LAUNCH",
                                                "when",
                                                Map.of("edtf", "2026-11~"),
                                                "modality",
                                                "ASSERTED",
                                                "participants",
                                                List.of(
                                                        Map.of(
                                                                "role",
                                                                "PRODUCT_CONCERNED",
                                                                "party",
                                                                Map.of(
                                                                        "type", "Chip", "id",
                                                                        id + "-1"))))))
                .statusCode(200)
                .body("errors", nullValue())
                // The chip's designer was created by the mutation before it, in another service.
                .body("data.createChip.designer.name", equalTo("Acceptance Silicon"))
                .body(
                        "data.createEvent.participants[0].party.designer.name",
                        equalTo("Acceptance Silicon"));
        query(
                        "query($id: ID!) { organization(id: $id) { chips { nodes { id events { nodes { id } } } } } }",
                        Map.of("id", id))
                .body("data.organization.chips.nodes.id", contains(id + "-1"))
                .body("data.organization.chips.nodes[0].events.nodes.id", contains(id + "-launch"));
    }

    @Test
    void aStaleUpdateAnswersConflictWithBothValues() {
        String id = "stale-" + UUID.randomUUID();
        create(id);
        String update =
                """
                mutation($input: UpdateOrganizationInput!) {
                  updateOrganization(input: $input) { version website country }
                }
                """;
        queryAs("editor", update, input(id, 0, "website", "https://one.example"))
                .body("errors", nullValue())
                .body("data.updateOrganization.version", equalTo(1))
                .body("data.updateOrganization.country", equalTo("DE"));
        queryAs("editor", update, input(id, 0, "website", "https://two.example"))
                .statusCode(200)
                .body("data.updateOrganization", nullValue())
                .body("errors[0].path", contains("updateOrganization"))
                .body("errors[0].extensions.code", equalTo("CONFLICT"))
                .body("errors[0].extensions.differences[0].field", equalTo("website"))
                .body("errors[0].extensions.differences[0].theirs", equalTo("https://one.example"))
                .body("errors[0].extensions.differences[0].yours", equalTo("https://two.example"));
    }

    @Test
    void aWrongRoleIsForbiddenAndNoLoginIsUnauthenticated() {
        String mutation =
                "mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { id } }";
        Map<String, Object> input =
                Map.of("input", Map.of("id", "forbidden", "names", NAMES, "kind", "COMPANY"));
        queryAs("reader", mutation, input)
                .body("data.createOrganization", nullValue())
                .body("errors[0].path", contains("createOrganization"))
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        query(mutation, input).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        query("{ organization(id: \"forbidden\") { id } }").body("data.organization", nullValue());
    }

    @Test
    void aForgedOrExpiredTokenIsRefusedBeforeAnyServiceIsCalled() {
        String token = RunningProduct.product().token("editor");
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
        for (String bad : List.of(forged, "garbage", token + "x")) {
            queryWith(bad, "{ organization(id: \"nvidia\") { id } }", Map.of())
                    .statusCode(401)
                    .body("data", nullValue())
                    .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        }
        query("{ organization(id: \"nvidia\") { id } }")
                .statusCode(200)
                .body("data.organization.id", equalTo("nvidia"));
    }

    @Test
    void faultyInputNamesTheField() {
        queryAs(
                        "editor",
                        "mutation($input: CreateEventInput!) { createEvent(input: $input) { id } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id", "bad-event",
                                        "names", NAMES,
                                        "type", "OTHER",
                                        "modality", "ASSERTED",
                                        "when", Map.of("edtf", "31.7.2025"))))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("when"))
                .body("errors[0].message", containsString("EDTF"));
    }

    private static void create(String id) {
        queryAs(
                        "editor",
                        "mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { version } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id", id, "names", NAMES, "kind", "COMPANY", "country",
                                        "DE")))
                .body("errors", nullValue());
    }

    private static Map<String, Object> input(String id, int version, String field, String value) {
        return Map.of("input", Map.of("id", id, "expectedVersion", version, field, value));
    }
}
