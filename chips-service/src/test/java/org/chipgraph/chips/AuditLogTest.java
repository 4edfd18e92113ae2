package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.Tables;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The audit log: what mutations leave in it is tested for each of them (EditingTest); here are REST, import,
/// filters and pages.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class AuditLogTest {

    private static final String LOG =
            """
            query($where: AuditWhere, $first: Int, $after: String, $last: Int, $before: String) {
              chipsAuditLog(where: $where, first: $first, after: $after, last: $last, before: $before) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes { at userId userName operation ids outcome code traceId created updated unchanged }
              }
            }
            """;
    private static final String CREATE =
            "mutation($input: CreateChipInput!) { createChip(input: $input) { version } }";
    private static final List<Map<String, String>> NAMES =
            List.of(Map.of("lang", "en", "value", "Audited", "kind", "LABEL"));
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @BeforeEach
    void begin() throws SQLException {
        Tables.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "editor", "reviewer"})
    void onlyAdministratorsRead(String user) {
        queryAs(user, LOG, Map.of())
                .body("data.chipsAuditLog", nullValue())
                .body("errors[0].path", contains("chipsAuditLog"))
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        query(LOG).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void whatNobodyWasLoggedInForIsNotKept() {
        query(CREATE, Map.of("input", Map.of("id", "audited", "names", NAMES)))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        log(Map.of()).body("nodes", empty());
    }

    @Test
    @Timeout(60)
    void writesOverRestAreNamedByMethodAndPath() {
        Map<String, Object> chip = Map.of("id", "audited", "names", NAMES);
        as("editor").contentType("application/json").body(chip).post("/api/chips");
        as("editor").contentType("application/json").body(chip).post("/api/chips");
        as("reader")
                .contentType("application/json")
                .body(chip)
                .post("/api/chips")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("FORBIDDEN"))
                .body("detail", equalTo("this needs the role editor"));
        while (logged() < 3) {
            // What a role refuses over REST is logged beside the answer.
            Thread.onSpinWait();
        }
        patch("\"0\"", Map.of("generation", 2));
        patch("\"0\"", Map.of("generation", 3));
        patch("\"1\"", Map.of("status", "RETIRED"));
        given().auth()
                .oauth2(TestKeycloak.token("editor"))
                .contentType("application/json")
                .body(
                        "{\"chip\": \"audited\", \"attribute\": \"TDP\", \"quantityText\": \"400 W\"}")
                .post("/api/claims/Spec")
                .then()
                .statusCode(201);
        log(Map.of())
                .body(
                        "nodes.operation",
                        contains(
                                "POST /api/claims/{type}",
                                "PATCH /api/chips/{id}",
                                "PATCH /api/chips/{id}",
                                "PATCH /api/chips/{id}",
                                "POST /api/chips",
                                "POST /api/chips",
                                "POST /api/chips"))
                .body(
                        "nodes.code",
                        contains(
                                null,
                                "FORBIDDEN",
                                "PRECONDITION_FAILED",
                                null,
                                "FORBIDDEN",
                                "VALIDATION",
                                null))
                .body("nodes[0].ids", hasItem("audited"))
                .body("nodes[0].ids", hasSize(3))
                .body("nodes[1].ids", contains("audited"))
                .body("nodes[0].traceId", nullValue())
                .body("nodes[1].traceId", equalTo(TRACE))
                .body("nodes[1].userId", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void anImportIsOneEntryWithItsCounts() {
        String lines =
                """
                {"__typename":"Chip","id":"audited","names":[{"lang":"en","value":"x"}]}
                {"__typename":"Chip","id":"audited-too","names":[{"lang":"en","value":"x"}]}
                """;
        load(lines, "dryRun=true").statusCode(200);
        load(lines, "mode=create").statusCode(200);
        load(lines, "mode=create").statusCode(200);
        load("{\"__typename\":\"Moon\"}\n", "mode=create").statusCode(400);
        log(Map.of())
                .body("nodes.code", contains("VALIDATION", null, null))
                .body("nodes.operation", hasItems("POST /api/import"))
                .body("nodes[1].unchanged", equalTo(2))
                .body("nodes[2].created", equalTo(2))
                .body("nodes[2].updated", equalTo(0));
    }

    @Test
    void aDryRunAndValuesLeaveNoTrace() {
        create("audited-secret", "editor");
        queryAs(
                        "editor",
                        "mutation($input: CreateChipInput!) { createChip(input: $input) { id } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id", "Not An Id",
                                        "names", NAMES,
                                        "architecture", "classified")))
                .body("errors[0].extensions.code", equalTo("VALIDATION"));
        String entries = log(Map.of()).extract().asString();
        assertFalse(entries.contains("classified") || entries.contains("Not An Id"), entries);
        assertFalse(entries.contains("Audited"), entries);
    }

    @Test
    void filtersNarrowTheLog() {
        create("audited", "editor");
        create("audited", "admin");
        create("audited-too", "reviewer");
        create("audited-three", "reader");
        log(Map.of("ids", Map.of("contains", "audited"))).body("nodes", hasSize(2));
        log(Map.of("userName", Map.of("eq", "reader"))).body("nodes.code", contains("FORBIDDEN"));
        log(Map.of("operation", Map.of("eq", "createChip"))).body("nodes", hasSize(4));
        log(Map.of("operation", Map.of("eq", "updateChip"))).body("nodes", empty());
        log(Map.of("outcome", Map.of("eq", "REFUSED")))
                .body("nodes.userName", contains("reader", "admin"));
        log(Map.of("code", Map.of("eq", "VALIDATION"))).body("nodes.userName", contains("admin"));
        String later = Instant.now().plusSeconds(60).toString();
        log(Map.of("at", Map.of("gt", later))).body("nodes", empty());
        log(Map.of("at", Map.of("lte", later))).body("nodes", hasSize(4));
        log(Map.of("not", Map.of("outcome", Map.of("eq", "REFUSED")))).body("nodes", hasSize(2));
    }

    @Test
    void pagesGoBothWays() {
        for (int n = 0; n < 5; n++) {
            create("audited-" + n, "editor");
        }
        List<String> read = new ArrayList<>();
        Map<String, Object> next = new HashMap<>(Map.of("first", 2));
        String end = null;
        boolean more = true;
        while (more) {
            JsonPath page = page(next).extract().jsonPath();
            read.addAll(page.getList("data.chipsAuditLog.nodes.ids.flatten()"));
            end = page.getString("data.chipsAuditLog.pageInfo.endCursor");
            more = page.getBoolean("data.chipsAuditLog.pageInfo.hasNextPage");
            next.put("after", end);
        }
        assertEquals(
                List.of("audited-4", "audited-3", "audited-2", "audited-1", "audited-0"), read);
        ValidatableResponse last = page(Map.of("last", 2));
        last.body("nodes.ids.flatten()", contains("audited-1", "audited-0"))
                .body("pageInfo.hasPreviousPage", equalTo(true))
                .body("totalCount", equalTo(5));
        String start = last.extract().path("data.chipsAuditLog.pageInfo.startCursor");
        page(Map.of("last", 2, "before", start))
                .body("nodes.ids.flatten()", contains("audited-3", "audited-2"));
        queryAs(
                        "admin",
                        LOG,
                        Map.of("after", end, "where", Map.of("outcome", Map.of("eq", "REFUSED"))))
                .body("errors[0].extensions.code", equalTo("VALIDATION"));
    }

    private int logged() {
        return Tables.count("audit_entry");
    }

    private static void create(String id, String user) {
        queryAs(user, CREATE, Map.of("input", Map.of("id", id, "names", NAMES)));
    }

    private static void patch(String version, Map<String, ?> changes) {
        as("editor")
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(changes)
                .patch("/api/chips/audited");
    }

    private static RequestSpecification as(String user) {
        return given().auth()
                .oauth2(TestKeycloak.token(user))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
    }

    private static ValidatableResponse log(Map<String, ?> where) {
        return page(Map.of("where", where));
    }

    private static ValidatableResponse page(Map<String, ?> arguments) {
        return queryAs("admin", LOG, arguments)
                .body("errors", nullValue())
                .rootPath("data.chipsAuditLog");
    }
}
