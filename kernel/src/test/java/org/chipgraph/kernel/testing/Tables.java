package org.chipgraph.kernel.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// The tables of the service under test.
public final class Tables {

    private Tables() {}

    /// Removes every row, history included.
    public static void empty(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet tables =
                    statement.executeQuery(
                            "select string_agg(quote_ident(tablename), ', ') from pg_tables"
                                    + " where schemaname = 'public' and tablename not like 'flyway%'");
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
