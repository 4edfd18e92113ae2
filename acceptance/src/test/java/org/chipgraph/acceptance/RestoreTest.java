package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;
import org.chipgraph.launcher.References;
import org.chipgraph.launcher.testing.TestProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The restore of `deploy/runbook/restore.md`, with a product of its own: a base backup and the archive bring the
/// three databases back together to the time before somebody did damage.
class RestoreTest {

    private static final String MAKER = "maker-before-the-damage";
    private static final String CHIP = "chip-before-the-damage";
    private static final String LAUNCH = "launch-before-the-damage";
    private static final String LATER = "maker-after-the-damage";

    private static Product product;

    @BeforeAll
    static void start() {
        product = TestProduct.start();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void theServicesGoBackTogetherToTheTimeBeforeTheDamage() throws Exception {
        Sql server = new Sql(product.superuser());
        WalArchive archive = WalArchive.begin(product);
        BaseBackup backup = BaseBackup.take(product);
        Editor editor = Editor.of(product, "editor");
        createMaker(editor, MAKER);
        createChip(editor);
        createLaunch(editor);
        Map<String, String> before = Digests.of(product);
        String time = server.value("select clock_timestamp()");
        doDamage(editor, before);
        archive.complete();

        long begun = System.nanoTime();
        restore(backup, archive, time);
        assertEquals(List.of(), dangling());
        product.start(Part.GATEWAY);
        String size =
                server.value("select pg_size_pretty(sum(pg_database_size(oid))) from pg_database");
        say("%s restored to %s in %d s".formatted(size, time, seconds(begun)));

        assertEquals(before, Digests.of(product));
        assertRead(editor);
        assertWritten(editor);
    }

    private static void createMaker(Editor editor, String id) {
        editor.changed(
                "createOrganization",
                "{ id }",
                Map.of("id", id, "kind", "COMPANY", "names", names(id)));
    }

    private static void createChip(Editor editor) {
        editor.changed(
                "createChip",
                "{ id }",
                Map.of("id", CHIP, "designer", MAKER, "names", names(CHIP)));
    }

    private static void createLaunch(Editor editor) {
        Map<String, ?> chip =
                Map.of("role", "PRODUCT_CONCERNED", "party", Map.of("type", "Chip", "id", CHIP));
        editor.changed(
                "createEvent",
                "{ id }",
                Map.of(
                        "id",
                        LAUNCH,
                        "names",
                        names(LAUNCH),
                        "type",
                        "PRODUCT_LAUNCH",
                        "when",
                        Map.of("edtf", "2026-11~"),
                        "modality",
                        "ASSERTED",
                        "participants",
                        List.of(chip)));
    }

    /// One database loses what the others refer to, and work goes on for a while.
    private static void doDamage(Editor editor, Map<String, String> before) throws SQLException {
        new Sql(product.database(Part.CHIPS)).run("truncate chip cascade");
        createMaker(editor, LATER);
        assertNotEquals(List.of(), dangling());
        Map<String, String> after = Digests.of(product);
        for (String table : List.of("chips.chip", "chips.spec", "companies.organization")) {
            assertNotEquals(before.get(table), after.get(table), table);
        }
    }

    private static void restore(BaseBackup backup, WalArchive archive, String time)
            throws IOException {
        product.stop(Part.GATEWAY);
        Part.services().forEach(product::stop);
        product.stop(Part.POSTGRES);
        backup.restore(archive, time);
        product.start(Part.POSTGRES);
        Part.services().forEach(product::start);
    }

    /// What `./dev refs` prints.
    private static List<String> dangling() {
        Map<String, URI> services = new LinkedHashMap<>();
        Part.services().forEach(service -> services.put(service.subgraph(), product.url(service)));
        List<String> lines = new ArrayList<>();
        new References(services).walk(lines::add);
        return lines;
    }

    private static void assertRead(Editor editor) {
        JsonNode answer =
                editor.ask(
                        """
                        query($launch: ID!, $later: ID!) {
                          event(id: $launch) { participants { party { ... on Chip { designer { name } } } } }
                          organization(id: $later) { id }
                        }
                        """,
                        Map.of("launch", LAUNCH, "later", LATER));
        assertTrue(Editor.isGood(answer), answer::toString);
        assertEquals(List.of(MAKER), answer.findValuesAsText("name"), answer::toString);
        assertTrue(answer.at("/data/organization").isNull(), answer::toString);
    }

    private static void assertWritten(Editor editor) {
        JsonNode chip =
                editor.changed(
                        "updateChip",
                        "{ version history { totalCount } }",
                        Map.of("id", CHIP, "expectedVersion", 0, "architecture", "after it"));
        assertEquals(1, chip.path("version").intValue(), chip::toString);
        assertEquals(2, chip.at("/history/totalCount").intValue(), chip::toString);
        createMaker(editor, LATER);
    }

    private static List<Map<String, String>> names(String name) {
        return List.of(Map.of("lang", "en", "value", name, "kind", "LABEL"));
    }

    private static long seconds(long begun) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }

    private static void say(String line) {
        product.settings().progress().say("  " + line);
    }
}
