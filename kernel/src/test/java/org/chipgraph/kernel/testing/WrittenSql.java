package org.chipgraph.kernel.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chipgraph.kernel.list.SqlText;

/// Runs what the code has written as SQL by itself, to see what it finds and how.
public final class WrittenSql {

    private WrittenSql() {}

    /// The first column of the answer.
    ///
    /// @param before the statement, `explain` for instance
    public static List<String> rows(Connection connection, String before, SqlText sql)
            throws SQLException {
        String positional = (before + sql.text()).replace("{e.*}", "e.*").replaceAll(":p\\d+", "?");
        try (PreparedStatement statement = connection.prepareStatement(positional)) {
            int position = 1;
            for (Object value : sql.parameters().values()) {
                statement.setObject(
                        position++,
                        value instanceof String[] many
                                ? connection.createArrayOf("text", many)
                                : value);
            }
            List<String> rows = new ArrayList<>();
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
