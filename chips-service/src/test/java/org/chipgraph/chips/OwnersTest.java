package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.Tables;
import org.chipgraph.kernel.testing.TestOwners;
import org.chipgraph.kernel.testing.TestOwners.Mode;
import org.chipgraph.kernel.testing.TestOwners.Question;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// References to other services' records are asked of these services when they are new in a write.
@QuarkusTest
@TestProfile(OwnersTest.QuickTimes.class)
@QuarkusTestResource(Backends.class)
class OwnersTest {

    private static final String CREATE =
            "mutation($input: CreateChipInput!) { createChip(input: $input) { id designer { id } } }";
    private static final String UPDATE =
            "mutation($input: UpdateChipInput!) { updateChip(input: $input) { version } }";
    private static final List<Map<String, String>> NAMES =
            List.of(Map.of("lang", "en", "value", "Referrer", "kind", "LABEL"));

    /// Few connections, so that a write which holds one while it waits is noticed.
    public static final class QuickTimes implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "chipgraph.references.timeout", "1s",
                    "chipgraph.references.pause", "1s",
                    "quarkus.datasource.jdbc.max-size", "4");
        }
    }

    @Inject DataSource database;

    private String id;
    private String fresh;

    @BeforeEach
    void begin() {
        id = "referrer-" + UUID.randomUUID();
        fresh = "maker-" + UUID.randomUUID();
        TestOwners.are(Mode.ANSWERING);
        // The circuit of a former test closes with a good answer.
        for (int n = 0; n < 40 && !isCreated("warm-" + n + "-" + fresh); n++) {
            pause();
        }
        TestOwners.questions();
    }

    @AfterEach
    void end() throws SQLException {
        TestOwners.are(Mode.ANSWERING);
        Tables.empty();
    }

    @Test
    void eachOwnerIsAskedOnceForAllThatIsNew() {
        create(
                        Map.of(
                                "designer",
                                fresh,
                                "citations",
                                List.of(
                                        Map.of("sourceId", fresh + "-a"),
                                        Map.of("sourceId", fresh + "-b"))))
                .body("errors", nullValue())
                .body("data.createChip.designer.id", equalTo(fresh));
        List<Question> questions = TestOwners.questions();
        assertEquals(2, questions.size(), questions.toString());
        for (Question question : questions) {
            assertEquals(
                    question.owner().equals("companies")
                            ? List.of(fresh)
                            : List.of(fresh + "-a", fresh + "-b"),
                    question.ids());
            assertTrue(claims(question.authorization()).contains("\"azp\":\"chips-service\""));
        }
    }

    @Test
    void whatIsStoredIsNotAskedForAgain() {
        create(Map.of("designer", fresh)).body("errors", nullValue());
        TestOwners.are(Mode.FAILING);
        update(0, Map.of("architecture", "Hopper", "designer", fresh)).body("errors", nullValue());
        update(1, Map.of("architecture", "Ada")).body("errors", nullValue());
    }

    @Test
    void unknownIdsAreFaultsBesideAllOthers() {
        create(
                        Map.of(
                                "designer",
                                "no-such-maker",
                                "variantOf",
                                "no-such-chip",
                                "names",
                                List.of(),
                                "citations",
                                List.of(Map.of("sourceId", "no-such-source"))))
                .body("errors[0].path", hasItem("createChip"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body(
                        "errors[0].extensions.faults.field",
                        containsInAnyOrder("names", "designer", "variantOf", "citations"))
                .body(
                        "errors[0].message",
                        allOf(
                                containsString(
                                        "designer: no Organization has the id 'no-such-maker'"),
                                containsString(
                                        "citations: no Source has the id 'no-such-source'")));
        isAbsent();
    }

    @Test
    void anUpdateASupersedingAndAnAmendmentAreCheckedToo() {
        create(Map.of()).body("errors", nullValue());
        update(0, Map.of("designer", "no-such-maker"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"));
        String claim =
                queryAs(
                                "editor",
                                "mutation($input: AddSpecInput!) { addSpec(input: $input) { id } }",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "chip", id,
                                                "attribute", "TDP",
                                                "quantityText", "400 W")))
                        .body("errors", nullValue())
                        .extract()
                        .path("data.addSpec.id");
        for (String verb : List.of("supersede", "amend")) {
            queryAs(
                            "editor",
                            "mutation($input: %1$sSpecInput!) { %2$sSpec(input: $input) { id } }"
                                    .formatted(
                                            verb.substring(0, 1).toUpperCase() + verb.substring(1),
                                            verb),
                            Map.of(
                                    "input",
                                    Map.of(
                                            "id",
                                            claim,
                                            "expectedVersion",
                                            0,
                                            "knownFrom",
                                            "2031-01-01",
                                            "event",
                                            "no-such-event")))
                    .body("errors[0].extensions.code", equalTo("VALIDATION"))
                    .body("errors[0].extensions.faults.field", hasItem("event"));
        }
    }

    @Test
    void aDecisionOverManyChipsAsksOnce() {
        create(Map.of()).body("errors", nullValue());
        TestOwners.questions();
        queryAs(
                        "editor",
                        "mutation($input: ExportDecisionInput!) { recordExportDecision(input: $input) { opened { id } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "chips",
                                        List.of(id),
                                        "destinations",
                                        List.of("CN", "RU", "IR"),
                                        "authority",
                                        fresh,
                                        "legalBasis",
                                        List.of(fresh + "-law"),
                                        "side",
                                        "EXPORT",
                                        "status",
                                        "LICENSE_REQUIRED",
                                        "validFromText",
                                        "2025-04-09",
                                        "knownFrom",
                                        "2025-04-15")))
                .body("errors", nullValue())
                .body("data.recordExportDecision.opened.size()", equalTo(3));
        assertEquals(2, TestOwners.questions().size());
    }

    @Test
    void overRestTheSameHolds() {
        given().auth()
                .oauth2(TestKeycloak.token("editor"))
                .contentType("application/json")
                .header("Idempotency-Key", fresh)
                .body(Map.of("id", id, "names", NAMES, "designer", "no-such-maker"))
                .post("/api/chips")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("faults[0].field", equalTo("designer"));
        TestOwners.are(Mode.FAILING);
        given().auth()
                .oauth2(TestKeycloak.token("editor"))
                .contentType("application/json")
                .header("Idempotency-Key", fresh)
                .body(Map.of("id", id, "names", NAMES, "designer", fresh))
                .post("/api/chips")
                .then()
                .statusCode(503)
                .header("Retry-After", "10")
                .body("detail", containsString(fresh));
        isAbsent();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANSWERING"})
    void anOwnerThatDoesNotAnswerMakesTheWriteUnavailable(Mode mode) {
        TestOwners.are(mode);
        create(Map.of("designer", fresh))
                .body("data.createChip", nullValue())
                .body("errors[0].path", hasItem("createChip"))
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body("errors[0].extensions.faults.field", hasItem("designer"))
                .body("errors[0].message", containsString("Organization '" + fresh + "'"));
        isAbsent();
    }

    @Test
    void whatIsCertainlyWrongIsSaidFirst() {
        TestOwners.are(Mode.FAILING);
        create(Map.of("designer", fresh, "names", List.of()))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItem("names"));
    }

    @Test
    void anOwnerThatFailsIsLeftAloneForAWhile() {
        TestOwners.are(Mode.FAILING);
        for (int n = 0; n < 12; n++) {
            create(Map.of("designer", fresh))
                    .body("errors[0].extensions.code", equalTo("UNAVAILABLE"));
        }
        assertTrue(TestOwners.questions().size() < 8, "the circuit did not open");
        TestOwners.are(Mode.ANSWERING);
        while (!isCreated(fresh)) {
            pause();
        }
    }

    @Test
    void nobodyHoldsAConnectionWhileItWaits() throws Exception {
        create(Map.of()).body("errors", nullValue());
        TestOwners.are(Mode.SLOW);
        try (ExecutorService editors = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> writes = new ArrayList<>();
            for (int n = 0; n < 3; n++) {
                writes.add(editors.submit(() -> patchDesigner()));
            }
            // All of them wait for the owner: the database has nobody who waits within a
            // transaction.
            long deadline = System.currentTimeMillis() + 900;
            int asked = 0;
            while (asked < 3 && System.currentTimeMillis() < deadline) {
                asked += TestOwners.questions().size();
                assertEquals(0, waitingTransactions());
                Thread.sleep(20);
            }
            assertEquals(3, asked);
            for (Future<Integer> write : writes) {
                assertEquals(503, write.get());
            }
        }
    }

    private int patchDesigner() {
        return given().auth()
                .oauth2(TestKeycloak.token("editor"))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("designer", fresh))
                .patch("/api/chips/" + id)
                .statusCode();
    }

    /// Counted by PostgreSQL itself: not those that are between two statements.
    private int waitingTransactions() throws SQLException {
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from pg_stat_activity where datname = current_database()"
                                                + " and state like 'idle in transaction%'"
                                                + " and state_change < now() - interval '100 ms'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private ValidatableResponse create(Map<String, ?> fields) {
        return queryAs("editor", CREATE, Map.of("input", merged(Map.of("id", id), fields)));
    }

    private boolean isCreated(String designer) {
        Map<String, ?> input =
                Map.of(
                        "id",
                        "x-" + UUID.randomUUID(),
                        "names",
                        NAMES,
                        "designer",
                        designer,
                        "citations",
                        List.of(Map.of("sourceId", designer)));
        return queryAs("editor", CREATE, Map.of("input", input)).extract().path("errors") == null;
    }

    private ValidatableResponse update(int version, Map<String, ?> fields) {
        return queryAs(
                "editor",
                UPDATE,
                Map.of("input", merged(Map.of("id", id, "expectedVersion", version), fields)));
    }

    private static Map<String, Object> merged(Map<String, ?> base, Map<String, ?> fields) {
        Map<String, Object> merged = new java.util.LinkedHashMap<>(base);
        if (!base.containsKey("expectedVersion")) {
            merged.put("names", NAMES);
        }
        merged.putAll(fields);
        return merged;
    }

    private void isAbsent() {
        query("query($id: ID!) { chip(id: $id) { id } }", Map.of("id", id))
                .body("data.chip", nullValue());
    }

    private static String claims(String authorization) {
        String payload = Stream.of(authorization.split("\\.")).skip(1).findFirst().orElseThrow();
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
