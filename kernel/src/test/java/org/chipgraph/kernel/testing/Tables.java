package org.chipgraph.kernel.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// The tables of the service under test, as their owner sees them.
public final class Tables {

    private Tables() {}

    /// Removes every row, history included: the service itself may not truncate.
    public static void empty() throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            ResultSet tables =
                    statement.executeQuery(
                            "select string_agg(quote_ident(tablename), ', ') from pg_tables where"
                                    + " schemaname = 'public' and tablename not like 'flyway%'");
            tables.next();
            statement.execute("truncate " + tables.getString(1));
        }
    }

    public static int count(String table) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("select count(*) from " + table);
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Keeps everybody from the table until the connection is closed.
    public static Connection locked(String table) throws SQLException {
        Connection connection = owner();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return connection;
    }

    private static Connection owner() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
