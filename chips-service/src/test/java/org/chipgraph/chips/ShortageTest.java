package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Too few connections, a database that takes too long, more requests than can be served: who must wait too long is
/// told so soon, and afterwards all is well.
@QuarkusTest
@QuarkusTestResource(Backends.class)
@TestProfile(ShortageTest.Scarce.class)
@Timeout(60)
class ShortageTest {

    private static final int CONNECTIONS = 4;

    /// Each of them finds a connection: without one it would soon be sent away and leave its place to another.
    private static final int REQUESTS = CONNECTIONS;

    private static final String CHIP = "{ chip(id: \"unknown\") { name } }";
    private static final String ENTITY =
            "{ _entities(representations: [{__typename: \"Chip\", id: \"unknown\"}]) { ... on Chip { name } } }";

    public static final class Scarce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.max-size",
                    Integer.toString(CONNECTIONS),
                    "quarkus.datasource.jdbc.acquisition-timeout",
                    "1s",
                    "chipgraph.statement-timeout",
                    "4s",
                    "chipgraph.max-requests",
                    Integer.toString(REQUESTS));
        }
    }

    @Inject DataSource pool;

    @AfterEach
    void allIsWell() {
        query(CHIP).statusCode(200).body("errors", nullValue());
        given().get("/api/chips/unknown").then().statusCode(404);
        assertEquals(1, metric("http_server_active_requests"), "beside the one that asks");
    }

    private static void assertUnavailable(ValidatableResponse graphql, String message) {
        graphql.statusCode(200)
                .body("data.chip", nullValue())
                .body("errors[0].path", equalTo(List.of("chip")))
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body("errors[0].message", containsString(message));
    }

    private static void assertProblem(ValidatableResponse rest, String detail) {
        rest.statusCode(503)
                .header("Retry-After", "10")
                .contentType("application/problem+json")
                .body("code", equalTo("UNAVAILABLE"))
                .body("detail", containsString(detail));
    }

    @Test
    void withoutAFreeConnectionNobodyWaitsLong() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                taken.add(pool.getConnection());
            }
            assertUnavailable(query(CHIP).time(lessThan(5_000L)), "does not answer");
            query(ENTITY)
                    .time(lessThan(5_000L))
                    .body("errors[0].path", equalTo(List.of("_entities")))
                    .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                    .body("errors[0].message", containsString("does not answer"));
            assertProblem(
                    given().get("/api/chips/h20").then().time(lessThan(5_000L)), "does not answer");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void aStatementThatTakesTooLongIsGivenUp() throws SQLException {
        try (Connection _ = Tables.locked("chip")) {
            assertUnavailable(query(CHIP).time(lessThan(10_000L)), "takes too long");
            assertProblem(
                    given().get("/api/chips/h20").then().time(lessThan(10_000L)), "takes too long");
        }
    }

    @Test
    void moreRequestsThanThereArePlacesForAreSentAwayAtOnce() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> waiting = new ArrayList<>();
            try (Connection _ = Tables.locked("chip")) {
                for (int i = 0; i < REQUESTS; i++) {
                    waiting.add(clients.submit(ShortageTest::askUntilServed));
                }
                awaitUnderWay();
                query(CHIP)
                        .statusCode(503)
                        .time(lessThan(1_000L))
                        .header("Retry-After", "10")
                        .contentType("application/graphql-response+json")
                        .body("errors[0].extensions.code", equalTo("UNAVAILABLE"));
                assertProblem(given().get("/api/chips/h20").then(), "at a time (" + REQUESTS + ")");
                given().get("/q/health/live").then().statusCode(200);
            }
            for (Future<Integer> one : waiting) {
                assertEquals(200, one.get());
            }
        }
        assertTrue(metric("chipgraph_requests_refused_total") >= 2);
    }

    /// Who looks at the metrics just then has a place too, so that one may be sent away.
    private static int askUntilServed() {
        int status;
        do {
            status = query(CHIP).extract().statusCode();
        } while (status == 503);
        return status;
    }

    private static void awaitUnderWay() throws InterruptedException {
        // Who asks is one of them.
        while (metric("http_server_active_requests") < REQUESTS + 1) {
            Thread.sleep(20);
        }
    }

    private static double metric(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
