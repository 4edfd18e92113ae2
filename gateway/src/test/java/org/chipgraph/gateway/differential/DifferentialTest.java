package org.chipgraph.gateway.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.execute.ClientVariables;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.json.JsonValues;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.PlanPrinter;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random operations: the gateway in front of the subgraphs against one server with all the data.
///
/// `-Ddifferential.count=20000` tries more; a mismatch prints the seed, the operation and the plan.
class DifferentialTest {

    private static final int COUNT = Integer.getInteger("differential.count", 250);
    private static final long FIRST = Long.getLong("differential.first", 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/plans/shop",
                "src/test/resources/plans/industry",
                "src/test/resources/plans/library",
                "src/test/resources/plans/chains",
                "src/test/resources/plans/moving",
                "src/test/resources/plans/context",
                "../supergraph"
            })
    void theGatewayAnswersAsOneServerWould(String topic) throws IOException {
        String sdl = Files.readString(Path.of(topic, "supergraph.graphql"));
        Servers servers = new Servers(sdl);
        Planner planner = new Planner(servers.supergraph(), Limits.DEFAULT);
        Executor executor =
                new Executor(
                        fetcher(servers),
                        new Introspection(servers.supergraph().apiSchema()),
                        Duration.ofSeconds(20));
        int compared = 0;
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            String operation = new RandomOperation(servers.supergraph().apiSchema(), seed).text();
            Map<String, Object> variables = RandomOperation.variables(seed);
            Map<String, Object> whole = servers.whole(operation, variables);
            if (!whole.containsKey("data")) {
                continue;
            }
            Random labels = new Random(seed);
            Planned planned =
                    planner.plan(
                            operation, "", Access.toEverything(), label -> labels.nextBoolean());
            if (!(planned instanceof Planned.Ready ready)) {
                throw new AssertionError("seed " + seed + ": " + operation + "\n" + planned);
            }
            byte[] answer =
                    executor.answer(
                            executor.prepare(
                                    new CompiledPlan(ready.plan()),
                                    new ClientVariables(variables, Map.of()),
                                    ""));
            String got = new String(answer, StandardCharsets.UTF_8);
            String expected = json(Map.of("data", dataOrNull(whole)));
            if (!expected.equals(got)) {
                String report =
                        "topic %s, seed %d\n%s\n%s\n%s"
                                .formatted(
                                        topic,
                                        seed,
                                        operation,
                                        variables,
                                        PlanPrinter.print(ready.plan()));
                assertEquals(expected, got, report);
            }
            compared++;
        }
        assertTrue(compared > COUNT / 2, "only " + compared + " operations were valid");
    }

    private static Object dataOrNull(Map<String, Object> answer) {
        return Objects.requireNonNullElse(answer.get("data"), "null");
    }

    static SubgraphFetcher fetcher(Servers servers) {
        return (request, whenDone) -> {
            try {
                JsonCursor cursor = new JsonCursor(request.body(), 50);
                Map<?, ?> body = (Map<?, ?>) Objects.requireNonNull(JsonValues.read(cursor));
                Map<String, Object> variables = new LinkedHashMap<>();
                ((Map<?, ?>) body.get("variables"))
                        .forEach((name, value) -> variables.put(name.toString(), value));
                String query = String.valueOf(body.get("query"));
                Map<String, Object> answer = servers.part(request.subgraph(), query, variables);
                whenDone.accept(
                        new SubgraphAnswer.Received(json(answer).getBytes(StandardCharsets.UTF_8)));
            } catch (JsonFault fault) {
                throw new AssertionError(fault);
            }
            return () -> {};
        };
    }

    static String json(Map<String, Object> value) {
        JsonOutput out = new JsonOutput(1024);
        JsonValues.write(out, value);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
