package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ReferencesTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void everyReferenceIsListedWithItsPlace() {
        List<String> lines =
                given().get("/api/references")
                        .then()
                        .statusCode(200)
                        .contentType("application/x-ndjson")
                        .extract()
                        .asString()
                        .lines()
                        .toList();
        assertTrue(
                lines.containsAll(
                        List.of(
                                "{\"type\":\"Chip\",\"id\":\"h20\",\"field\":\"memberOf\",\"target\":{\"type\":\"Chip\",\"id\":\"nvidia-hopper-gpus\"}}",
                                "{\"type\":\"Chip\",\"id\":\"h20\",\"field\":\"designer\",\"target\":{\"type\":\"Organization\",\"id\":\"nvidia\"}}")));
    }

    @Test
    void theTargetsThatAreHereAreNamed() {
        List<Map<String, String>> targets =
                List.of(
                        Map.of("type", "Chip", "id", "h20"),
                        Map.of("type", "Chip", "id", "no-such-chip"),
                        Map.of("type", "Organization", "id", "nvidia"),
                        Map.of("type", "Planet", "id", "h20"));
        given().contentType("application/json")
                .body(targets)
                .post("/api/references/known")
                .then()
                .statusCode(200)
                .body("id", contains("h20"))
                .body("type", contains("Chip"));
        given().contentType("application/json")
                .body(List.of())
                .post("/api/references/known")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void tooManyTargetsAtOnceAreRefused() {
        given().contentType("application/json")
                .body(Collections.nCopies(10_001, Map.of("type", "Chip", "id", "h20")))
                .post("/api/references/known")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION"))
                .body("faults.message", hasItem("at most 10000 targets at once, not 10001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[{}]",
                "[null]",
                "[{\"type\":\"Chip\",\"id\":\"NO ID\"}]",
                "[",
                "[1]"
            })
    void aFaultyListIsAProblem(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/references/known")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION"));
    }
}
