package org.chipgraph.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Makes databases on a server, each with a user of its own who owns it and sees no other.
///
/// @param superuser who may make them
public record Databases(Database superuser) {

    /// Makes sure that there is a database `name`, owned by a user of the same name.
    public Database ensure(String name, String password) {
        requireName(name);
        String role = "\"" + name + "\"";
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "pg_roles", "rolname", name)) {
                statement.execute("CREATE ROLE " + role + " LOGIN");
            }
            statement.execute(
                    "ALTER ROLE " + role + " PASSWORD " + statement.enquoteLiteral(password));
            if (!exists(statement, "pg_database", "datname", name)) {
                statement.execute("CREATE DATABASE " + role + " OWNER " + role);
            }
            statement.execute("REVOKE ALL ON DATABASE " + role + " FROM PUBLIC");
        } catch (SQLException e) {
            throw new LaunchProblem("Database " + name + " cannot be made", e);
        }
        String url = superuser.jdbcUrl();
        return new Database(url.substring(0, url.lastIndexOf('/') + 1) + name, name, password);
    }

    private static boolean exists(Statement statement, String table, String column, String name)
            throws SQLException {
        try (ResultSet rows =
                statement.executeQuery(
                        "SELECT 1 FROM " + table + " WHERE " + column + " = '" + name + "'")) {
            return rows.next();
        }
    }

    private static void requireName(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException(
                    "Not a database name: '" + name + "' (lower-case letters, digits, _)");
        }
    }
}
