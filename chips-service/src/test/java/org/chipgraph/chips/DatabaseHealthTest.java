package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.Test;

/// A service is ready while its database answers, whatever became of the connections that it keeps.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DatabaseHealthTest {

    private static final String DATABASE = "checks.find { it.name == 'database' }.";

    @Inject AgroalDataSource database;

    @Test
    void connectionsThatTheDatabaseClosedAreNoReasonToWait() throws SQLException {
        List<Connection> kept = take(8);
        for (Connection connection : kept) {
            connection.close();
        }
        try (Connection last = database.getConnection()) {
            last.createStatement()
                    .execute(
                            "select pg_terminate_backend(pid) from pg_stat_activity where usename ="
                                    + " current_user and pid <> pg_backend_pid()");
            // All that are kept are of no use.
            ready().statusCode(200).body(DATABASE + "status", equalTo("UP"));
        }
    }

    @Test
    void manyRequestsAreNoReasonToTakeNone() throws SQLException {
        int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
        List<Connection> taken = take(most);
        try {
            ready().statusCode(200).body(DATABASE + "data.connections", equalTo("all in use"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertEquals("UP", ready().extract().path(DATABASE + "status"));
    }

    private List<Connection> take(int count) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(database.getConnection());
        }
        return taken;
    }

    private static ValidatableResponse ready() {
        return given().get("/q/health/ready").then();
    }
}
