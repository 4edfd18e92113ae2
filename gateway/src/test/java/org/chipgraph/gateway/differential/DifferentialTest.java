package org.chipgraph.gateway.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.execute.ClientVariables;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.PlanPrinter;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.plan.RandomOperations;
import org.chipgraph.gateway.plan.check.SubgraphSchemas;
import org.chipgraph.gateway.supergraph.Subgraph;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random operations, planned and executed over subgraphs, get byte for byte what one service with
/// all the data answers. `-Dplans.random` sets how many, `-Dplans.seed` which.
class DifferentialTest {

    private static final int OPERATIONS = Integer.getInteger("plans.random", 150);
    private static final long SEED = Long.getLong("plans.seed", 31072025L);

    static List<String> supergraphs() {
        return List.of(TestSupergraphs.shop(), TestSupergraphs.industry());
    }

    @ParameterizedTest(name = "supergraph {index}")
    @MethodSource("supergraphs")
    void gatewayAnswersAsAMonolithWould(String sdl) {
        Supergraph supergraph = SupergraphReader.read(sdl);
        World world = new World(supergraph);
        Engine monolith = new Engine(supergraph.apiSchema(), world, "");
        Executor executor =
                new Executor(
                        subgraphs(supergraph, sdl, world),
                        new Introspection(supergraph.apiSchema()),
                        Duration.ofSeconds(30));
        Planner planner = new Planner(supergraph, Limits.DEFAULT);
        RandomOperations operations = new RandomOperations(supergraph.apiSchema(), SEED);
        int compared = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            String text = operations.next();
            if (planner.plan(text, "") instanceof Planned.Ready ready) {
                for (ClientVariables variables : assignments()) {
                    String expected =
                            new JsonObject(monolith.answer(text, values(variables))).encode();
                    byte[] answer =
                            executor.answer(
                                    executor.prepare(
                                            new CompiledPlan(ready.plan()), variables, ""));
                    assertEquals(
                            expected,
                            new String(answer, StandardCharsets.UTF_8),
                            () -> text + "\n" + PlanPrinter.print(ready.plan()));
                    compared++;
                }
            }
        }
        assertTrue(compared > OPERATIONS, "Too few operations were valid");
    }

    private static SubgraphFetcher subgraphs(Supergraph supergraph, String sdl, World world) {
        SubgraphSchemas schemas = new SubgraphSchemas(sdl);
        Map<String, Engine> engines = new LinkedHashMap<>();
        for (Subgraph subgraph : supergraph.subgraphs()) {
            engines.put(
                    subgraph.name(),
                    new Engine(
                            schemas.schema(
                                    subgraph.graph(),
                                    supergraph.roots().query(),
                                    supergraph.roots().mutation()),
                            world,
                            subgraph.name()));
        }
        return (request, whenDone) -> {
            JsonObject body = new JsonObject(new String(request.body(), StandardCharsets.UTF_8));
            JsonObject variables = body.getJsonObject("variables", new JsonObject());
            Map<String, Object> answer =
                    engines.get(request.subgraph())
                            .answer(body.getString("query"), variables.getMap());
            byte[] bytes = new JsonObject(answer).encode().getBytes(StandardCharsets.UTF_8);
            whenDone.accept(new SubgraphAnswer.Received(bytes));
            return () -> {};
        };
    }

    private static List<ClientVariables> assignments() {
        return List.of(variables(true, true), variables(true, false), variables(false, true));
    }

    private static ClientVariables variables(boolean a, boolean b) {
        return new ClientVariables(Map.of("a", a, "b", b), Map.of());
    }

    private static Map<String, Object> values(ClientVariables variables) {
        Map<String, Object> values = new LinkedHashMap<>();
        variables.coerced().forEach((name, value) -> values.put(name, value));
        return values;
    }
}
