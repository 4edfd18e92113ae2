package org.chipgraph.chips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A deployed service may change rows, and no tables.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class SchemaRightsTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table extra (id text)",
                "alter table chip add column extra text",
                "drop table chip",
                "truncate chip",
                "delete from flyway_schema_history"
            })
    void theServiceMayNotChangeItsSchema(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            var refusal = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState(), refusal.getMessage());
        }
    }
}
