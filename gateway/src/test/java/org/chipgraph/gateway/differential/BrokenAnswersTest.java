package org.chipgraph.gateway.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.ClientVariables;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random operations over subgraphs of which one breaks its answers at random: whatever comes, what
/// differs from the unbroken answer is null, and an error says so.
///
/// `-Ddifferential.count=20000` tries more; a failure prints the seed.
class BrokenAnswersTest {

    private static final int COUNT = Integer.getInteger("differential.count", 250);
    private static final long FIRST = Long.getLong("differential.first", 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/plans/shop",
                "src/test/resources/plans/industry",
                "src/test/resources/plans/library",
                "../supergraph"
            })
    void whatABrokenAnswerCostsIsNullWithAnError(String topic) throws IOException {
        Servers servers = new Servers(Files.readString(Path.of(topic, "supergraph.graphql")));
        Planner planner = new Planner(servers.supergraph(), Limits.DEFAULT);
        int different = 0;
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            String operation = new RandomOperation(servers.supergraph().apiSchema(), seed).text();
            if (!(planner.plan(operation, "") instanceof Planned.Ready ready)) {
                continue;
            }
            CompiledPlan plan = new CompiledPlan(ready.plan());
            Map<String, Object> variables = RandomOperation.variables(seed);
            String report =
                    "topic " + topic + ", seed " + seed + "\n" + operation + "\n" + variables;
            Map<?, ?> whole = run(servers, new Subgraphs(servers), plan, variables);
            Breaking breaking = new Breaking(new Subgraphs(servers), seed);
            Map<?, ?> got = run(servers, breaking, plan, variables);
            assertOnlyLoss("data", whole.get("data"), got.get("data"), report + "\n" + got);
            boolean lost = !whole.get("data").equals(got.get("data"));
            different += lost ? 1 : 0;
            if (lost && !breaking.onlyHid.get()) {
                String broken = "\nbroken: " + breaking.brokenAnswer.get();
                assertInstanceOf(List.class, got.get("errors"), report + "\n" + got + broken);
            }
        }
        assertTrue(different > COUNT / 10, "only " + different + " answers were broken");
    }

    private static void assertOnlyLoss(
            String place, @Nullable Object whole, @Nullable Object got, String report) {
        if (got == null || whole == null) {
            return;
        }
        if (whole instanceof Map<?, ?> expected) {
            Map<?, ?> members = assertInstanceOf(Map.class, got, place + report);
            assertEquals(
                    List.copyOf(expected.keySet()), List.copyOf(members.keySet()), place + report);
            expected.forEach((key, value) ->
                    assertOnlyLoss(place + "." + key, value, members.get(key), report));
        } else if (whole instanceof List<?> expected) {
            List<?> items = assertInstanceOf(List.class, got, place + report);
            for (int i = 0; i < Math.min(expected.size(), items.size()); i++) {
                assertOnlyLoss(place + "[" + i + "]", expected.get(i), items.get(i), report);
            }
        } else {
            assertEquals(whole, got, place + report);
        }
    }

    private static Map<?, ?> run(
            Servers servers,
            SubgraphFetcher subgraphs,
            CompiledPlan plan,
            Map<String, Object> variables) {
        Executor executor =
                new Executor(
                        subgraphs,
                        new Introspection(servers.supergraph().apiSchema()),
                        Duration.ofSeconds(20));
        return Subgraphs.read(
                executor.answer(
                        executor.prepare(plan, new ClientVariables(variables, Map.of()), "")));
    }

    /// Breaks at most one answer, in one place or as a whole.
    private static final class Breaking implements SubgraphFetcher {

        private final SubgraphFetcher subgraphs;
        private final Random random;

        /// Whether nothing was done that is wrong: an entity or a nullable value made null.
        private final AtomicBoolean onlyHid = new AtomicBoolean(true);

        private final AtomicBoolean done = new AtomicBoolean();
        private final AtomicReference<String> brokenAnswer = new AtomicReference<>("");

        Breaking(SubgraphFetcher subgraphs, long seed) {
            this.subgraphs = subgraphs;
            this.random = new Random(seed);
        }

        @Override
        public Call fetch(SubgraphRequest request, Consumer<SubgraphAnswer> whenDone) {
            return subgraphs.fetch(request, answer -> whenDone.accept(broken(answer)));
        }

        private SubgraphAnswer broken(SubgraphAnswer answer) {
            if (done.get() || random.nextBoolean()) {
                return answer;
            }
            done.set(true);
            byte[] body = ((SubgraphAnswer.Received) answer).body();
            switch (random.nextInt(7)) {
                case 0 -> {
                    onlyHid.set(false);
                    return new SubgraphAnswer.Failed(ErrorCode.UNAVAILABLE, "down");
                }
                case 1 -> {
                    onlyHid.set(false);
                    byte[] cut = new byte[random.nextInt(body.length)];
                    System.arraycopy(body, 0, cut, 0, cut.length);
                    return new SubgraphAnswer.Received(cut);
                }
                default -> {
                    Object changed = change(Subgraphs.read(body));
                    brokenAnswer.set(Subgraphs.json(changed));
                    return new SubgraphAnswer.Received(
                            Subgraphs.json(changed).getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        /// Goes down into the value and changes something on the way.
        private @Nullable Object change(@Nullable Object value) {
            boolean mayBeAnything =
                    value == null || value instanceof String text && text.startsWith(World.ANY);
            if (mayBeAnything) {
                return value; // what else stood there would be no loss
            }
            if (value instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(6) > 0) {
                Map<Object, Object> changed = new LinkedHashMap<>(map);
                Object key = List.copyOf(map.keySet()).get(random.nextInt(map.size()));
                if (random.nextInt(8) == 0) {
                    onlyHid.set(false);
                    changed.remove(key);
                } else {
                    changed.put(key, change(map.get(key)));
                }
                return changed;
            }
            if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(6) > 0) {
                List<Object> changed = new ArrayList<>(list);
                int at = random.nextInt(list.size());
                changed.set(at, change(list.get(at)));
                return changed;
            }
            return replacement();
        }

        private @Nullable Object replacement() {
            int kind = random.nextInt(3);
            if (kind == 0) {
                return null;
            }
            onlyHid.set(false);
            return kind == 1 ? Map.of("nothing", "known") : List.of(List.of());
        }
    }
}
