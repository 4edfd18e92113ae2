package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chipgraph.gateway.http.FakeService.Reply;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A changed supergraph file is served without a restart and without a lost request; a bad one is not.
@Timeout(60)
class SupergraphWatchTest {

    private static final String TITLE = "{ event(id: \"e\") { title } }";
    private static final String HEADLINE = "{ event(id: \"e\") { headline } }";

    @TempDir private Path folder;
    private Path file;
    private String sdl;
    private TestGateway gateway;

    @BeforeEach
    void start() throws IOException {
        file = folder.resolve("supergraph.graphql");
        sdl = Files.readString(Path.of(TestGateway.SUPERGRAPH));
        put(sdl);
        gateway =
                new TestGateway(
                        "chipgraph.supergraph",
                        file.toString(),
                        "chipgraph.supergraph-check",
                        "20ms");
        gateway.events.answerBy(asked -> {
            String field = asked.contains("headline") ? "headline" : "title";
            return Reply.json("{\"data\":{\"event\":{\"" + field + "\":\"Summons\"}}}");
        });
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void aChangedFileIsServedFromThenOn() throws Exception {
        assertTrue(gateway.ask(HEADLINE).contains("VALIDATION"), gateway.ask(HEADLINE));
        put(renamed());
        await(() -> gateway.ask(HEADLINE).contains("\"headline\":\"Summons\""));
        assertTrue(gateway.ask(TITLE).contains("errors"));
        assertEquals(1, reloads("applied"));
        assertEquals(0, reloads("refused"));
    }

    @Test
    void aBadFileIsRefusedWithTheReasonAndTheGraphBeforeItStays() throws Exception {
        put("type Query {");
        await(() -> health().containsKey("refused"));
        String unparsed = health().get("refused").toString();
        assertTrue(unparsed.contains("cannot be"), unparsed);
        assertEquals(HealthCheckResponse.Status.UP, gateway.health.call().getStatus());
        assertTrue(gateway.ask(TITLE).contains("\"title\":\"Summons\""));
        Files.delete(file);
        await(() -> !health().get("refused").equals(unparsed));
        assertTrue(health().get("refused").toString().contains("cannot be read"));
        assertTrue(gateway.ask(TITLE).contains("\"title\":\"Summons\""));
        put(sdl);
        await(() -> !health().containsKey("refused"));
        assertEquals(0, reloads("applied"));
        assertEquals(2, reloads("refused"));
    }

    private double reloads(String outcome) {
        return gateway.registry
                .get("chipgraph.supergraph.reloads")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    @Test
    void noRequestIsLostWhileTheFileChangesAgainAndAgain() throws Exception {
        gateway.events.answer(
                Reply.json("{\"data\":{\"event\":{\"title\":\"Summons\"}}}")
                        .after(Duration.ofMillis(30)));
        AtomicBoolean changing = new AtomicBoolean(true);
        List<Future<Set<String>>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                clients.add(threads.submit(() -> answers(changing)));
            }
            for (int i = 1; i <= 10; i++) {
                String before = health().get("since").toString();
                put(sdl + "\n# " + i + "\n");
                await(() -> !health().get("since").equals(before));
            }
            changing.set(false);
            for (Future<Set<String>> client : clients) {
                assertEquals(
                        Set.of("{\"data\":{\"event\":{\"title\":\"Summons\"}}}"), client.get());
            }
        }
    }

    private Set<String> answers(AtomicBoolean more) {
        Set<String> answers = new HashSet<>();
        while (more.get()) {
            answers.add(gateway.ask(TITLE));
        }
        return answers;
    }

    /// The same graph with a field of another name.
    private String renamed() {
        String renamed = sdl.replace("  title(lang", "  headline(lang");
        assertFalse(renamed.equals(sdl), "the example lost its field");
        return renamed;
    }

    private Map<String, Object> health() {
        return gateway.health.call().getData().orElseThrow();
    }

    /// In one step, as a mounted file changes.
    private void put(String text) throws IOException {
        Path next = Files.writeString(folder.resolve("next"), text);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.sleep(5);
        }
    }
}
