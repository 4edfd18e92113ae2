package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chipgraph.launcher.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// kill -9 in the middle of a stream of writes: what was acknowledged is there afterwards, and of nothing a half.
class KilledWhileWritingTest {

    private static final int WRITERS = 6;
    private static final int WRITES_BEFORE_THE_KILL = 200;
    private static final int LIMIT_SECONDS = 120;

    /// Rows that contradict each other, of the chips whose id begins with `?`.
    private static final Map<String, String> HALF_WRITES =
            Map.of(
                    "a chip without the history of each version",
                    """
                    select id from chip c where id like ? and version + 1 <> (
                      select count(*) from chip_aud a where a.id = c.id and a.version <= c.version)
                    """,
                    "a chip that differs from its last revision",
                    """
                    select id from chip c where id like ? and not exists (
                      select from chip_aud a join revision r on r.id = a.rev
                      where a.id = c.id and a.version = c.version
                        and a.architecture is not distinct from c.architecture)
                    """,
                    "history without a chip",
                    """
                    select id from chip_aud a where id like ? and not exists (
                      select from chip c where c.id = a.id and c.version >= a.version)
                    """,
                    "a spec without history",
                    """
                    select id from spec s where chip_id like ? and not exists (
                      select from spec_aud a join revision r on r.id = a.rev where a.id = s.id)
                    """,
                    "history without a spec",
                    """
                    select id from spec_aud a where chip_id like ? and not exists (
                      select from spec s where s.id = a.id)
                    """,
                    "a chip that no search finds by its name",
                    """
                    select id from chip c where id like ? and not exists (
                      select from search_text t where t.owner_type = 'Chip' and t.owner_id = c.id)
                    """,
                    "a spec that no search finds by its text",
                    """
                    select id from spec s where chip_id like ? and not exists (
                      select from search_text t
                      where t.owner_type = 'Spec' and t.owner_id = s.id and t.record_id = s.chip_id)
                    """,
                    "a text of nothing",
                    """
                    select owner_id from search_text t where record_id like ?
                      and not exists (select from chip c where c.id = t.owner_id)
                      and not exists (select from spec s where s.id = t.owner_id)
                    """);

    private final String prefix = "streamed-" + UUID.randomUUID() + "-";

    /// Writes one chip after the other until a write is not acknowledged.
    private final class Writer implements Runnable {

        private final Editor editor;
        private final String own;
        private final Semaphore progress;
        private final List<String> created = new ArrayList<>();
        private final Set<String> updated = new HashSet<>();
        private final Set<String> specified = new HashSet<>();

        Writer(Editor editor, int number, Semaphore progress) {
            this.editor = editor;
            this.own = prefix + number + "-";
            this.progress = progress;
        }

        @Override
        public void run() {
            while (true) {
                String id = own + created.size();
                if (!acknowledged(
                        "createChip",
                        Map.of("id", id, "names", List.of(name(id)), "architecture", "none"))) {
                    return;
                }
                created.add(id);
                if (!acknowledged(
                        "addSpec",
                        Map.of(
                                "chip",
                                id,
                                "attribute",
                                "MEMORY_TYPE",
                                "valueText",
                                "HBM of " + id))) {
                    return;
                }
                specified.add(id);
                if (!acknowledged(
                        "updateChip",
                        Map.of("id", id, "expectedVersion", 0, "architecture", "of " + id))) {
                    return;
                }
                updated.add(id);
            }
        }

        private boolean acknowledged(String mutation, Map<String, ?> input) {
            JsonNode answer = editor.change(mutation, "{ id }", input);
            if (Editor.isGood(answer)) {
                progress.release();
                return true;
            }
            assertEquals("UNAVAILABLE", Editor.code(answer), answer::toString);
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"CHIPS", "POSTGRES"})
    void everyAcknowledgedWriteIsThereAndNoneIsHalf(Part killed) throws Exception {
        List<Writer> writers = writeUntilKilled(killed);
        Editor reader = Editor.named("editor");
        int created = 0;
        for (Writer writer : writers) {
            for (String id : writer.created) {
                assertStored(writer, reader, id);
            }
            created += writer.created.size();
        }
        assertTrue(created > WRITES_BEFORE_THE_KILL / 4, "chips created: " + created);
        assertNoHalfWrites();
        assertFoundAndNoMore(reader, created);
    }

    private List<Writer> writeUntilKilled(Part killed) throws Exception {
        Editor editor = Editor.named("editor");
        Semaphore progress = new Semaphore(0);
        List<Writer> writers =
                IntStream.range(0, WRITERS)
                        .mapToObj(number -> new Writer(editor, number, progress))
                        .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            writers.forEach(writer -> writing.add(threads.submit(writer)));
            boolean enough =
                    progress.tryAcquire(WRITES_BEFORE_THE_KILL, LIMIT_SECONDS, TimeUnit.SECONDS);
            product().kill(killed);
            for (Future<?> one : writing) {
                one.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            }
            assertTrue(enough, "too few writes within " + LIMIT_SECONDS + " s");
        } finally {
            product().start(killed);
        }
        return writers;
    }

    private static void assertStored(Writer writer, Editor reader, String id) {
        String document =
                "query($id: ID!) { chip(id: $id) { name architecture version specs { valueText } history { totalCount } } }";
        JsonNode answer = reader.ask(document, Map.of("id", id));
        JsonNode chip = answer.at("/data/chip");
        assertEquals(id, chip.path("name").textValue(), answer::toString);
        assertEquals(
                chip.path("version").intValue() + 1, chip.at("/history/totalCount").intValue());
        if (writer.updated.contains(id)) {
            assertEquals("of " + id, chip.path("architecture").textValue());
        }
        if (writer.specified.contains(id)) {
            assertEquals(List.of("HBM of " + id), chip.path("specs").findValuesAsText("valueText"));
        }
    }

    private void assertNoHalfWrites() throws SQLException {
        try (Connection database = product().database(Part.CHIPS).connect()) {
            for (Map.Entry<String, String> half : HALF_WRITES.entrySet()) {
                PreparedStatement statement = database.prepareStatement(half.getValue());
                statement.setString(1, prefix + "%");
                ResultSet found = statement.executeQuery();
                assertTrue(!found.next(), () -> half.getKey());
            }
        }
    }

    /// A search finds what was acknowledged, and at most the one write of each writer that was under way.
    private void assertFoundAndNoMore(Editor reader, int created) {
        String document = "query($id: String!) { chips(search: $id, first: 1) { totalCount } }";
        int found =
                reader.ask(document, Map.of("id", prefix)).at("/data/chips/totalCount").intValue();
        assertTrue(
                found >= created && found <= created + WRITERS,
                "created: " + created + ", found: " + found);
    }

    private static Map<String, String> name(String value) {
        return Map.of("lang", "en", "value", value, "kind", "LABEL");
    }
}
