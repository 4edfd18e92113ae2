package org.chipgraph.chips.exportstatus;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SimultaneousEditingTest {

    private static final List<String> STATUSES = List.of("PROHIBITED", "DISCOURAGED");

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @RepeatedTest(5)
    void ofTwoEditorsOneWinsAndTheOtherLearnsIt() throws Exception {
        String id = add();
        // Keycloak refuses logins of one user within the same moment, so both editors share one.
        String token = TestKeycloak.token("editor");
        CyclicBarrier start = new CyclicBarrier(STATUSES.size());
        List<Future<JsonPath>> answers = new ArrayList<>();
        try (ExecutorService editors = Executors.newFixedThreadPool(STATUSES.size())) {
            for (String status : STATUSES) {
                answers.add(
                        editors.submit(() -> {
                            start.await();
                            return amend(token, id, status);
                        }));
            }
        }
        List<JsonPath> won = new ArrayList<>();
        List<JsonPath> lost = new ArrayList<>();
        for (Future<JsonPath> answer : answers) {
            (answer.get().get("errors") == null ? won : lost).add(answer.get());
        }
        assertEquals(1, won.size(), "one wins");
        String winner = won.getFirst().getString("data.amendExportStatus.status");
        JsonPath loser = lost.getFirst();
        assertEquals("CONFLICT", loser.getString("errors[0].extensions.code"));
        assertEquals(1, loser.getInt("errors[0].extensions.currentVersion"));
        assertEquals(winner, loser.getString("errors[0].extensions.differences[0].theirs"));
        List<String> stored =
                query(
                                "{ chip(id: \"h20\") { exportStatuses(where: {id: {eq: \""
                                        + id
                                        + "\"}}) { status } } }")
                        .body("errors", nullValue())
                        .extract()
                        .path("data.chip.exportStatuses.status");
        assertEquals(List.of(winner), stored);
        assertTrue(STATUSES.contains(winner));
    }

    private static JsonPath amend(String token, String id, String status) {
        String mutation =
                "mutation($input: AmendExportStatusInput!) { amendExportStatus(input: $input) { version status } }";
        Map<String, Object> input = Map.of("id", id, "expectedVersion", 0, "status", status);
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("query", mutation, "variables", Map.of("input", input)))
                .post("/graphql")
                .jsonPath();
    }

    private static String add() {
        return queryAs(
                        "editor",
                        "mutation($input: AddExportStatusInput!) { addExportStatus(input: $input) { id } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "chip", "h20",
                                        "destination", "AQ",
                                        "side", "EXPORT",
                                        "status", "CASE_BY_CASE",
                                        "modality", "ASSERTED")))
                .body("errors", nullValue())
                .extract()
                .path("data.addExportStatus.id");
    }
}
