package org.chipgraph.chips.spec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.SQLException;
import org.chipgraph.chips.chip.ChipWhere;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.list.SqlFilter;
import org.chipgraph.kernel.list.SqlText;
import org.chipgraph.kernel.testing.WrittenSql;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.testing.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How PostgreSQL finds chips by their figures, among 40,000.
class SpecPlanTest {

    private static final String[] SPECS = {
        """
        insert into chip (id, version, status, names, citations, field_notes, kind, groups, target_markets, composition)
        select 'chip-' || i, 0, 'PUBLISHED', '[]', '[]', '[]', 'CHIP', '[]', '[]', '[]'
        from generate_series(0, 9999) i
        """,
        """
        insert into spec (id, claim_id, version, rank, modality, unverified, note, field_notes, citations, recorded_at,
          recorded_by, slot_key, chip_id, attribute, quantity_comparator, quantity_amount, quantity_unit)
        select 'spec-' || i, 'spec-' || i, 0, case when i % 20 = 0 then 'PREFERRED' else 'NORMAL' end, 'ASSERTED', false,
          '[]', '[]', '[]', now(), 'test', 'chip-' || i / 4 || '|' || attribute, 'chip-' || i / 4, attribute, 'EQ', i,
          case attribute when 'MEMORY_BANDWIDTH' then 'GBy/s' else 'W' end
        from generate_series(0, 39999) i,
          lateral (select (array['MEMORY_BANDWIDTH', 'POWER', 'DIE_AREA', 'TDP'])[i % 4 + 1] as attribute)
        """,
        "vacuum analyze chip",
        "vacuum analyze spec"
    };

    private static Connection connection;

    @BeforeAll
    static void createSpecs() throws SQLException {
        Database database = TestPostgres.database("specs");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/kernel", "db/migration")
                .load()
                .migrate();
        connection = database.connect();
        for (String sql : SPECS) {
            connection.createStatement().execute(sql);
        }
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource({"gt, quantity_high > '35000'", "gte, quantity_high >= '35000'"})
    void onlyFiguresBeyondTheBoundAndPreferredOnesOfTheAttributeAreRead(
            String operator, String condition) throws Exception {
        String plan =
                plan(
                        """
                        {"specs": {"some": {"attribute": {"eq": "MEMORY_BANDWIDTH"},
                          "quantity": {"%s": {"amount": "35", "unit": "TBy/s"}}}}}
                        """
                                .formatted(operator));
        assertTrue(
                plan.contains(
                        "Index Cond: ((attribute = 'MEMORY_BANDWIDTH'::text)"
                                + " AND (quantity_dimension = 'information rate'::text) AND ("
                                + condition),
                plan);
        assertTrue(plan.contains("Index Scan on spec_attribute_slot_key_"), plan);
        assertFalse(plan.contains("Seq Scan on spec"), plan);
    }

    private static String plan(String where) throws SQLException, JsonProcessingException {
        SqlText sql = new SqlText().add("select r.id from chip r where ");
        new SqlFilter("r").write(sql, Documents.JSON.readValue(where, ChipWhere.class));
        return String.join("\n", WrittenSql.rows(connection, "explain ", sql));
    }
}
