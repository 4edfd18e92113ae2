package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chipgraph.kernel.outage.Outage;
import org.chipgraph.kernel.testing.Relay;
import org.chipgraph.kernel.testing.RelayedBackends;
import org.chipgraph.kernel.testing.Tables;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A database that is away for a moment, since it starts anew or another server takes over, is waited for: no request
/// notices. One that stays away is not.
@QuarkusTest
@QuarkusTestResource(RelayedBackends.class)
@TestProfile(OutageTest.Patient.class)
@Timeout(120)
class OutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration MOMENT = PATIENCE.dividedBy(4);

    private static final String CHIP = "{ chip(id: \"h20\") { name specs(first: 1) { id } } }";
    private static final String ENTITY =
            "{ _entities(representations: [{__typename: \"Chip\", id: \"h20\"}]) { ... on Chip { name } } }";
    private static final String WRITE =
            "mutation($id: ID!) { createChip(input: {id: $id, names: [{lang: \"en\", value: \"New\", kind: LABEL}]}) { id } }";

    public static final class Patient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("chipgraph.database-patience", PATIENCE.toMillis() + "ms");
        }
    }

    Relay database;
    @Inject AgroalDataSource pool;
    @Inject Outage outage;

    @BeforeEach
    void fill() throws SQLException {
        pool.flush(FlushMode.ALL);
        Tables.empty();
        load(
                        "{\"__typename\":\"Chip\",\"id\":\"h20\",\"names\":[{\"lang\":\"en\",\"value\":\"H20\"}]}\n",
                        "mode=create")
                .statusCode(200);
    }

    private static void assertSound(ValidatableResponse answer) {
        answer.statusCode(200).body("errors", nullValue());
    }

    @Test
    void readsThatBeganBeforeOrDuringAMomentsAbsenceAreAnswered() throws Exception {
        List<Callable<ValidatableResponse>> reads =
                List.of(
                        () -> query(CHIP),
                        () -> query(ENTITY),
                        () -> given().get("/api/chips/h20").then());
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ValidatableResponse>> answers = new ArrayList<>();
            try (Connection _ = Tables.locked("chip")) {
                reads.forEach(read -> answers.add(clients.submit(read)));
                Tables.awaitWaiting(reads.size());
                database.cut();
            }
            reads.forEach(read -> answers.add(clients.submit(read)));
            Thread.sleep(MOMENT);
            database.mend();
            for (Future<ValidatableResponse> answer : answers) {
                assertSound(answer.get());
            }
        }
    }

    @Test
    void aWriteIsDoneOnceWhenTheDatabaseIsBack() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ValidatableResponse> broken;
            try (Connection _ = Tables.locked("chip")) {
                broken = clients.submit(() -> queryAs("editor", WRITE, Map.of("id", "broken")));
                Tables.awaitWaiting(1);
                database.cut();
            }
            Future<ValidatableResponse> begun =
                    clients.submit(() -> queryAs("editor", WRITE, Map.of("id", "begun")));
            Thread.sleep(MOMENT);
            database.mend();
            assertSound(broken.get());
            assertSound(begun.get());
        }
        assertEquals(3, Tables.count("chip"));
    }

    @Test
    void aPatchWaitsToo() throws Exception {
        database.cut();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ValidatableResponse> patch = clients.submit(OutageTest::patch);
            Thread.sleep(MOMENT);
            database.mend();
            patch.get().statusCode(200).body("architecture", equalTo("Hopper"));
        }
    }

    private static ValidatableResponse patch() {
        return given().auth()
                .oauth2(TestKeycloak.token("editor"))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("architecture", "Hopper"))
                .patch("/api/chips/h20")
                .then();
    }

    /// What fails again and again while others succeed may be what makes the server fail.
    @Test
    void whatNeverSucceedsIsGivenUp() {
        long begun = System.nanoTime();
        SQLException lost = new SQLException("lost", "08006");
        IllegalStateException told =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                outage.reading(() -> {
                                    outage.reading(() -> "of another request");
                                    throw new IllegalStateException(lost);
                                }));
        assertEquals(lost, told.getCause());
        assertTrue(System.nanoTime() - begun < PATIENCE.multipliedBy(2).toNanos());
    }

    @Test
    void aWriteThatWasCommittedUnheardIsAnsweredAndNotRepeated() throws Exception {
        database.lose("COMMIT");
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ValidatableResponse> write =
                    clients.submit(() -> queryAs("editor", WRITE, Map.of("id", "new")));
            Thread.sleep(MOMENT);
            database.mend();
            assertSound(write.get());
        }
        assertEquals(2, Tables.count("chip"));
        assertEquals(1, Tables.count("audit_entry where operation = 'createChip'"));
    }

    @Test
    void aWriteOfWhichNobodyCanSayWhetherItWasDoneSaysSo() {
        database.lose("COMMIT");
        assertUnavailable(
                queryAs("editor", WRITE, Map.of("id", "new")),
                PATIENCE.multipliedBy(2),
                "see whether it was");
        database.mend();
        assertSound(query(CHIP));
    }

    /// As when a standby answers that is about to take over.
    @Test
    void aWriteWaitsUntilTheDatabaseTakesWrites() throws Exception {
        Tables.refuseWrites(true);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            database.cut();
            database.mend();
            assertSound(query(CHIP));
            Future<ValidatableResponse> write =
                    clients.submit(() -> queryAs("editor", WRITE, Map.of("id", "new")));
            Thread.sleep(MOMENT);
            given().get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body(
                            "checks.find { it.name == 'database' }.data.writes",
                            equalTo("refused: a standby answers"));
            Tables.refuseWrites(false);
            assertSound(write.get());
        } finally {
            Tables.refuseWrites(false);
        }
    }

    @Test
    void nobodyWaitsLongAndInALongerAbsenceNobodyAtAll() throws Exception {
        database.cut();
        try {
            for (Duration atMost : List.of(PATIENCE.multipliedBy(2), PATIENCE.dividedBy(2))) {
                assertUnavailable(query(CHIP), atMost, "does not answer");
            }
            for (Duration atMost : List.of(PATIENCE.multipliedBy(2), PATIENCE.dividedBy(2))) {
                assertUnavailable(
                        queryAs("editor", WRITE, Map.of("id", "new")), atMost, "does not answer");
            }
        } finally {
            database.mend();
        }
        assertSound(query(CHIP));
        assertSound(queryAs("editor", WRITE, Map.of("id", "new")));
    }

    @Test
    void whatAStandbyAnswersMakesNoWriteWaitLonger() throws Exception {
        Tables.refuseWrites(true);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.flush(FlushMode.ALL);
            Future<ValidatableResponse> write =
                    clients.submit(() -> queryAs("editor", WRITE, Map.of("id", "new")));
            while (!write.isDone()) {
                assertSound(query(CHIP));
            }
            assertUnavailable(write.get(), PATIENCE.multipliedBy(2), "takes no writes");
        } finally {
            Tables.refuseWrites(false);
        }
    }

    private static void assertUnavailable(
            ValidatableResponse answer, Duration atMost, String message) {
        answer.statusCode(200)
                .time(lessThan(atMost.toMillis()))
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body("errors[0].message", containsString(message));
    }
}
