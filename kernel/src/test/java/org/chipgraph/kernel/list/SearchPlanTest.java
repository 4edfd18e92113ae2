package org.chipgraph.kernel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.search.Search;
import org.chipgraph.kernel.testing.WrittenSql;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.testing.TestPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How PostgreSQL answers the statements of a search over 20,000 texts.
class SearchPlanTest {

    private static final String[] THINGS = {
        "create table thing (like record_columns including all)",
        "insert into thing select 'thing-' || i, 0, 'PUBLISHED', null, '[]', '[]', '[]' from generate_series(1, 20000) i",
        """
        insert into search_text
          (record_type, record_id, owner_type, owner_id, field, lang, value, tier, shown, words)
        select 'Thing', 'thing-' || i, 'Thing', 'thing-' || i, 'names', 'en', 'of no matter', 0, true,
          to_tsvector('simple', 'thing everything serial' || i || ' kind' || i % 1000
            || case when i % 100 = 0 then ' 国家 家网 网信 信' else '' end)
        from generate_series(1, 20000) i
        """,
        // As autovacuum does: new rows wait in a list in front of the index.
        "vacuum analyze thing",
        "vacuum analyze search_text"
    };

    private static final class Thing extends RecordEntity {}

    private static Connection connection;

    @BeforeAll
    static void createThings() throws SQLException {
        Database database = TestPostgres.database("search");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/kernel")
                .load()
                .migrate();
        connection = database.connect();
        for (String sql : THINGS) {
            connection.createStatement().execute(sql);
        }
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serial4711",
                "serial471",
                "kind77",
                "国家网信",
                "serial4711 kind711",
                "nothing"
            })
    void aSearchReadsTheIndexAndNotTheTable(String search) throws SQLException {
        for (SqlText sql :
                List.of(
                        statement(search).page(owners()),
                        statement(search).countedPage(),
                        statement(search).count(owners()))) {
            String plan = String.join("\n", WrittenSql.rows(connection, "explain ", sql));
            assertTrue(plan.contains("Bitmap Index Scan on search_text_words"), plan);
            assertFalse(plan.contains("Seq Scan on search_text"), plan);
        }
    }

    @Test
    void whatThePlanFindsIsRight() throws SQLException {
        assertEquals(List.of("thing-4711"), ids("serial4711"));
        assertEquals(List.of("thing-4711"), ids("everything serial4711 kind711"));
        assertEquals(List.of(), ids("serial4711 kind712"));
        assertEquals(11, ids("serial471").size());
        assertEquals(21, ids("国家网信").size());
    }

    /// No page ends at such a place, but a client can make one up.
    @Test
    void aCursorWithoutASortValueIsAnsweredWhereAllElementsHaveOne() throws SQLException {
        String madeUp = statement("kind77").cursor(null, "thing-7077");
        SqlText page = statement("kind77", madeUp).page(owners());
        List<String> ids = WrittenSql.rows(connection, "", page);
        assertEquals(21, ids.size());
        assertTrue(ids.stream().allMatch(id -> id.compareTo("thing-7077") > 0), ids.toString());
    }

    private static List<String> ids(String search) throws SQLException {
        SqlText page = statement(search).page(owners());
        return WrittenSql.rows(connection, "", page);
    }

    private static ListStatement statement(String search) {
        return statement(search, null);
    }

    private static ListStatement statement(String search, @Nullable String after) {
        Search asked = Search.of(search);
        assertNotNull(asked);
        return new ListStatement(
                RecordList.all(Thing.class, "thing"),
                new ListQuery(
                        asked,
                        null,
                        Sort.BY_RELEVANCE,
                        PageRequest.of(null, after, null, null),
                        true,
                        false));
    }

    private static List<String> owners() {
        return List.of(RecordList.NO_OWNER);
    }
}
