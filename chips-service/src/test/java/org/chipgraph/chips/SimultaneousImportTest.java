package org.chipgraph.chips;

import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.problem.ImportError;
import org.chipgraph.kernel.problem.ImportProblem;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.transfer.Format;
import org.chipgraph.kernel.transfer.Import;
import org.junit.jupiter.api.Test;

/// Two imports of the same ids at the same moment: one stores its file, the other learns which lines it lost.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class SimultaneousImportTest {

    /// Of a batch: what comes behind them is read when they are written.
    private static final int LINES = 500;

    @Inject Import imports;
    @Inject DocumentTypes types;
    @Inject DataSource database;

    @Test
    void theLoserLearnsWhichLineIsTaken() throws Exception {
        String id = fresh();
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<ImportError> errors =
                errorsOfTheOnlyLoser(
                        together(
                                file(chip(id) + chips(fresh(), LINES - 1), barrier, this::oneWaits),
                                file(chips(fresh(), LINES), barrier, chip(id))));
        assertEquals(1, errors.size());
        assertEquals(LINES + 1, errors.getFirst().line());
        assertEquals("id", errors.getFirst().field());
        assertTrue(errors.getFirst().message().contains("by somebody else meanwhile"));
        query("{ chip(id: \"" + id + "\") { id } }").body("data.chip.id", equalTo(id));
    }

    @Test
    void ofTwoThatWaitForEachOtherOneIsToldToRepeat() throws Exception {
        String a = chips(fresh(), LINES);
        String b = chips(fresh(), LINES);
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<ImportError> errors =
                errorsOfTheOnlyLoser(together(file(a, barrier, b), file(b, barrier, a)));
        assertTrue(
                errors.getFirst().message().endsWith("load the file again"),
                errors.getFirst().message());
    }

    private static List<ImportError> errorsOfTheOnlyLoser(List<Object> outcomes) {
        List<ImportProblem> lost =
                outcomes.stream()
                        .filter(ImportProblem.class::isInstance)
                        .map(ImportProblem.class::cast)
                        .toList();
        assertEquals(1, lost.size(), outcomes.toString());
        @SuppressWarnings("unchecked")
        List<ImportError> errors = (List<ImportError>) lost.getFirst().details().get("errors");
        return errors;
    }

    private List<Object> together(InputStream one, InputStream other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Object> first = threads.submit(() -> outcome(one));
            Future<Object> second = threads.submit(() -> outcome(other));
            return List.of(first.get(), second.get());
        }
    }

    private Object outcome(InputStream file) throws IOException {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return imports.run(Format.NDJSON.reader(file, types, null), Import.Mode.CREATE, false);
        } catch (ImportProblem problem) {
            return problem;
        } finally {
            request.terminate();
        }
    }

    /// Texts, and what happens between them while the file is read.
    private static InputStream file(Object... parts) {
        return new SequenceInputStream(
                Collections.enumeration(
                        Stream.of(parts).map(SimultaneousImportTest::stream).toList()));
    }

    private static InputStream stream(Object part) {
        return switch (part) {
            case String text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            case CyclicBarrier barrier -> new Pause(barrier::await);
            default -> throw new IllegalArgumentException(part.toString());
        };
    }

    private InputStream file(String text, CyclicBarrier barrier, Callable<?> last) {
        return new SequenceInputStream(file(text, barrier), new Pause(last));
    }

    /// Until a transaction waits for another one's row.
    private Object oneWaits() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection();
                PreparedStatement waiting =
                        connection.prepareStatement("select 1 from pg_locks where not granted")) {
            while (!waiting.executeQuery().next()) {
                Thread.sleep(20);
            }
        }
        return "";
    }

    /// Empty, but only when something has happened.
    private static final class Pause extends InputStream {
        private final Callable<?> happening;

        private Pause(Callable<?> happening) {
            this.happening = happening;
        }

        @Override
        public int read() throws IOException {
            try {
                happening.call();
                return -1;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }

    private static String fresh() {
        return "together-" + UUID.randomUUID();
    }

    private static String chips(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> chip(prefix + "-" + i))
                .collect(Collectors.joining());
    }

    private static String chip(String id) {
        return "{\"__typename\":\"Chip\",\"id\":\""
                + id
                + "\",\"names\":[{\"lang\":\"en\",\"value\":\"Together\"}]}\n";
    }
}
