package org.chipgraph.chips.chip;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SimultaneousCreationTest {

    private static final int EDITORS = 4;

    @RepeatedTest(3)
    void ofSeveralEditorsWithOneIdOneCreatesAndTheOthersLearnThatItIsTaken() throws Exception {
        String id = "simultaneous-" + UUID.randomUUID();
        String token = TestKeycloak.token("editor");
        CyclicBarrier start = new CyclicBarrier(EDITORS);
        List<Future<JsonPath>> answers = new ArrayList<>();
        try (ExecutorService editors = Executors.newFixedThreadPool(EDITORS)) {
            for (int i = 0; i < EDITORS; i++) {
                answers.add(
                        editors.submit(() -> {
                            start.await();
                            return create(token, id);
                        }));
            }
        }
        int created = 0;
        for (Future<JsonPath> answer : answers) {
            JsonPath json = answer.get();
            if (json.get("errors") == null) {
                created++;
            } else {
                assertEquals("VALIDATION", json.getString("errors[0].extensions.code"));
                assertTrue(json.getString("errors[0].message").contains("is taken"));
            }
        }
        assertEquals(1, created);
    }

    private static JsonPath create(String token, String id) {
        Map<String, Object> input =
                Map.of("id", id, "names", List.of(Map.of("lang", "en", "value", "Simultaneous")));
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(
                        Map.of(
                                "query",
                                "mutation($input: CreateChipInput!) { createChip(input: $input) { id } }",
                                "variables",
                                Map.of("input", input)))
                .post("/graphql")
                .jsonPath();
    }
}
