package org.chipgraph.kernel.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// The tables of the service under test.
public final class Tables {

    private Tables() {}

    /// Removes every row, history included, as the owner: the service itself may not truncate.
    public static void empty() throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection =
                        DriverManager.getConnection(
                                config.getValue("quarkus.datasource.jdbc.url", String.class),
                                config.getValue("quarkus.flyway.username", String.class),
                                config.getValue("quarkus.flyway.password", String.class));
                Statement statement = connection.createStatement()) {
            ResultSet tables =
                    statement.executeQuery(
                            "select string_agg(quote_ident(tablename), ', ') from pg_tables where"
                                    + " schemaname = 'public' and tablename not like 'flyway%'");
            tables.next();
            statement.execute("truncate " + tables.getString(1));
        }
    }

    public static int count(DataSource database, String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("select count(*) from " + table);
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
