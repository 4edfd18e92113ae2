package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.chipgraph.acceptance.Traffic.Told;
import org.chipgraph.acceptance.Traffic.Written;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Progress;
import org.chipgraph.launcher.Supervisor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// kill -9 of each process of the product, as `./dev up` keeps it running, while clients read and write: the others
/// go on, all is back by itself, and whatever was acknowledged is there. Without the database, readers only wait.
class KilledUnderTrafficTest {

    private static final int BACK_SECONDS = 60;

    private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
    private static Supervisor supervisor;

    @BeforeAll
    static void keepAlive() {
        PrintStream log = new PrintStream(LOG, true, StandardCharsets.UTF_8);
        supervisor = new Supervisor(product(), new Progress(log));
        supervisor.watch();
    }

    @AfterAll
    static void letDie() {
        supervisor.stop();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void theOthersGoOnAllIsBackByItselfAndNothingIsLost(Part part) throws Exception {
        List<Written> acknowledged;
        try (Traffic traffic = new Traffic(Editor.named("editor"))) {
            long begun = System.nanoTime();
            await("service before", traffic, () -> isWhole(traffic, begun));
            LOG.reset();
            long killed = System.nanoTime();
            product().process(part).orElseThrow().kill();
            await(part + " is back", traffic, () -> isAgain(part));
            long back = System.nanoTime();
            await("full service", traffic, () -> isWhole(traffic, back));
            traffic.close();
            assertOthersWentOn(part, traffic, killed, back);
            acknowledged = traffic.acknowledged();
        }
        assertTrue(
                log().contains(
                                "! "
                                        + part.title()
                                        + " ended with exit code 137; starting it again in"),
                log());
        assertTrue(log().contains(product().settings().folder() + "/logs/" + part.title()), log());
        assertStored(acknowledged);
    }

    /// The launcher says so when the part answers.
    private static boolean isAgain(Part part) {
        return log().lines()
                .anyMatch(line -> line.strip().startsWith(part.title()) && line.contains("again"));
    }

    private static String log() {
        return LOG.toString(StandardCharsets.UTF_8);
    }

    /// A read that began since then is complete, and each service has acknowledged a write.
    private static boolean isWhole(Traffic traffic, long since) {
        Set<String> written =
                traffic.acknowledged().stream()
                        .filter(write -> write.told().began() - since > 0)
                        .map(Written::field)
                        .collect(Collectors.toSet());
        return written.size() == Traffic.FIELDS.size()
                && traffic.reads().stream()
                        .anyMatch(read -> read.began() - since > 0 && read.isGood());
    }

    private static void assertOthersWentOn(Part part, Traffic traffic, long killed, long back) {
        Set<String> lost = lost(part);
        List<Told> meanwhile =
                traffic.reads().stream()
                        .filter(read -> read.began() - killed > 0 && back - read.began() > 0)
                        .toList();
        assertFalse(meanwhile.isEmpty());
        for (Told read : meanwhile) {
            if (part != Part.GATEWAY) {
                assertAnswered(read.answer().orElseThrow(), lost);
            }
        }
        assertEquals(
                part != Part.KEYCLOAK && part != Part.POSTGRES,
                meanwhile.stream().anyMatch(read -> !read.isGood()),
                "somebody noticed");
        for (Written write : traffic.writes()) {
            if (part != Part.GATEWAY && !write.told().isGood()) {
                assertTrue(lost.contains(write.field()), write::toString);
                assertEquals("UNAVAILABLE", Editor.code(write.told().answer().orElseThrow()));
            }
        }
    }

    /// The fields that the product cannot answer without the part. Reads wait for the database; of a write it may be
    /// unknown whether it was done.
    private static Set<String> lost(Part part) {
        return switch (part) {
            case COMPANIES -> Set.of("organization");
            case CHIPS -> Set.of("chip");
            case EVENTS -> Set.of("event");
            case POSTGRES, GATEWAY -> Set.copyOf(Traffic.FIELDS);
            case KEYCLOAK -> Set.of();
        };
    }

    private static void assertAnswered(JsonNode answer, Set<String> lost) {
        for (String field : Traffic.FIELDS) {
            boolean isNull = answer.path("data").path(field).isNull();
            assertTrue(!isNull || lost.contains(field), answer::toString);
        }
        Set<String> codes = new HashSet<>(answer.path("errors").findValuesAsText("code"));
        codes.remove("UNAVAILABLE");
        assertEquals(Set.of(), codes, answer::toString);
    }

    private static void assertStored(List<Written> records) {
        for (Written record : records) {
            JsonNode answer =
                    Editor.nobody()
                            .ask(
                                    "query($id: ID!) { %s(id: $id) { id } }"
                                            .formatted(record.field()),
                                    Map.of("id", record.id()));
            assertEquals(
                    record.id(),
                    answer.path("data").path(record.field()).path("id").asText(),
                    answer::toString);
        }
    }

    private static void await(String what, Traffic traffic, BooleanSupplier condition)
            throws InterruptedException {
        long limit = System.nanoTime() + BACK_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(
                    System.nanoTime() < limit,
                    () ->
                            "no %s after %d s: %s %s"
                                    .formatted(
                                            what,
                                            BACK_SECONDS,
                                            log(),
                                            traffic.writes().reversed().stream()
                                                    .limit(3)
                                                    .toList()));
            Thread.sleep(50);
        }
    }
}
