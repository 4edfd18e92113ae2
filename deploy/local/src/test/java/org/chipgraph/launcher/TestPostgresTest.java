package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chipgraph.launcher.testing.TestPostgres;
import org.junit.jupiter.api.Test;

class TestPostgresTest {

    @Test
    void everyCallGivesAFreshDatabase() throws SQLException {
        Database first = TestPostgres.database("chips");
        Database second = TestPostgres.database("chips");

        assertNotEquals(first.jdbcUrl(), second.jdbcUrl());
        execute(first, "CREATE TABLE chip (id text)");
        assertThrows(SQLException.class, () -> query(second, "SELECT count(*) FROM chip"));
    }

    @Test
    void aUserSeesOnlyItsOwnDatabase() {
        Database mine = TestPostgres.database("chips");
        Database other = TestPostgres.database("events");

        Database foreign = new Database(other.jdbcUrl(), mine.user(), mine.password());
        assertThrows(SQLException.class, foreign::connect);
    }

    @Test
    void aWrongPasswordIsRefused() {
        Database mine = TestPostgres.database("chips");

        assertThrows(
                SQLException.class, new Database(mine.jdbcUrl(), mine.user(), "wrong")::connect);
    }

    @Test
    void chineseTextIsFoldedAndOrderedTheSameOnEveryMachine() throws SQLException {
        Database database = TestPostgres.database("chips");

        assertEquals("UTF8", query(database, "SHOW server_encoding"));
        assertEquals("昇腾ä", query(database, "SELECT lower('昇腾Ä')"));
        // The parser of text search asks the same question as trigrams: whether these are letters.
        assertEquals("word", query(database, "SELECT alias FROM ts_debug('simple', '远程关闭')"));
        assertEquals(
                "b C.UTF-8",
                query(
                        database,
                        "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database"
                                + " WHERE datname = current_database()"));
    }

    @Test
    void theServerListensOnLoopbackOnly() throws SQLException {
        assertEquals("127.0.0.1", query(TestPostgres.superuser(), "SHOW listen_addresses"));
        assertFalse(TestPostgres.superuser().toString().contains("password"));
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
