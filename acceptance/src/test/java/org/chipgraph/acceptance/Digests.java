package org.chipgraph.acceptance;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;

/// What the three databases hold, in a form that two times can be compared by.
final class Digests {

    private static final String TABLES =
            "select string_agg(tablename, ' ') from pg_tables where schemaname = 'public'";

    private static final String DIGEST =
            """
            select count(*) || ' rows ' || md5(coalesce(string_agg(t::text, ' ' order by t::text), ''))
            from "%s" t
            """;

    private Digests() {}

    /// Of each table of the three databases, how many rows it has and a digest of them.
    static Map<String, String> of(Product product) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        for (Part service : Part.services()) {
            Sql database = new Sql(product.database(service));
            for (String table : database.value(TABLES).split(" ")) {
                digests.put(
                        service.subgraph() + "." + table, database.value(DIGEST.formatted(table)));
            }
        }
        return digests;
    }
}
