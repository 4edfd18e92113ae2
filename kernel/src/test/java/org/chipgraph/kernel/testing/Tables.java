package org.chipgraph.kernel.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chipgraph.launcher.testing.TestPostgres;
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

    /// Returns when so many statements of others wait for a lock.
    public static void awaitWaiting(int count) throws SQLException, InterruptedException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            int waiting;
            do {
                Thread.sleep(10);
                ResultSet rows =
                        statement.executeQuery(
                                "select count(distinct pid) from pg_locks where not granted");
                rows.next();
                waiting = rows.getInt(1);
            } while (waiting < count);
        }
    }

    /// Whether connections of the service that are made from now on may only read.
    public static void refuseWrites(boolean refused) throws SQLException {
        try (Connection connection = TestPostgres.superuser().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "alter role %s set default_transaction_read_only = %s"
                            .formatted(setting("quarkus.datasource.username"), refused));
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
