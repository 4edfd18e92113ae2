package org.chipgraph.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chipgraph.launcher.Database;

/// Statements to a database, each in a connection of its own.
record Sql(Database database) {

    void run(String statement) throws SQLException {
        try (Connection connection = database.connect();
                Statement sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }

    /// The one value that a query answers.
    String value(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement sent = connection.createStatement();
                ResultSet rows = sent.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
