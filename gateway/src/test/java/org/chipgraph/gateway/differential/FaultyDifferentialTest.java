package org.chipgraph.gateway.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.execute.ClientVariables;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.PlanPrinter;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.plan.QueryPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random operations over servers with faulty fields: the gateway has null where one server with
/// all the data has null, and the same paths of errors.
///
/// An error under a null that another error explains may be left out, as the specification says.
/// `-Ddifferential.count=20000` tries more; a mismatch prints the seed, the operation and the plan.
class FaultyDifferentialTest {

    private static final int COUNT = Integer.getInteger("differential.count", 250);
    private static final long FIRST = Long.getLong("differential.first", 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/plans/shop",
                "src/test/resources/plans/industry",
                "src/test/resources/plans/library",
                "src/test/resources/plans/chains",
                "../supergraph"
            })
    void nullsAndErrorsAreThoseOfOneServer(String topic) throws IOException {
        Servers servers = new Servers(Files.readString(Path.of(topic, "supergraph.graphql")));
        Planner planner = new Planner(servers.supergraph(), Limits.DEFAULT);
        int withErrors = 0;
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            Faults faults = new Faults(servers.supergraph(), seed);
            String operation = new RandomOperation(servers.supergraph().apiSchema(), seed).text();
            Map<String, Object> variables = RandomOperation.variables(seed);
            Map<String, Object> whole = servers.whole(operation, variables, faults);
            if (whole.containsKey("data")
                    && planner.plan(operation, "") instanceof Planned.Ready ready) {
                Map<?, ?> got = answer(servers, faults, ready.plan(), variables);
                String report =
                        "topic %s, seed %d\n%s\n%s\n%s\none server %s\ngateway %s"
                                .formatted(
                                        topic,
                                        seed,
                                        operation,
                                        variables,
                                        PlanPrinter.print(ready.plan()),
                                        Subgraphs.json(whole),
                                        Subgraphs.json(got));
                assertEquals(
                        Subgraphs.json(whole.get("data")), Subgraphs.json(got.get("data")), report);
                assertSameErrors(whole, got, report);
                withErrors += whole.containsKey("errors") ? 1 : 0;
            }
        }
        assertTrue(withErrors > COUNT / 10, "only " + withErrors + " answers had errors");
    }

    private static void assertSameErrors(Map<?, ?> whole, Map<?, ?> got, String report) {
        Set<List<?>> expected = errorPaths(whole);
        Set<List<?>> told = errorPaths(got);
        assertTrue(expected.containsAll(told), () -> "too many errors\n" + report);
        Set<List<?>> explained = new LinkedHashSet<>();
        told.forEach(path -> explained.add(nullOn(path, whole.get("data"))));
        for (List<?> path : expected) {
            assertTrue(
                    told.contains(path) || explained.contains(nullOn(path, whole.get("data"))),
                    () -> "no error for " + path + "\n" + report);
        }
    }

    private static Set<List<?>> errorPaths(Map<?, ?> answer) {
        Set<List<?>> paths = new LinkedHashSet<>();
        if (answer.get("errors") instanceof List<?> errors) {
            for (Object error : errors) {
                Map<?, ?> members = (Map<?, ?>) error;
                // A value that is hidden from clients is null without an error.
                if (!members.get("message").toString().startsWith("Can't serialize value")) {
                    paths.add((List<?>) members.get("path"));
                }
            }
        }
        return paths;
    }

    /// The place on the way along `path` where the answer is null.
    private static List<?> nullOn(List<?> path, Object data) {
        Object at = data;
        for (int i = 0; i < path.size(); i++) {
            if (at == null) {
                return path.subList(0, i);
            }
            at =
                    path.get(i) instanceof Integer position
                            ? ((List<?>) at).get(position)
                            : ((Map<?, ?>) at).get(path.get(i));
        }
        return path;
    }

    private static Map<?, ?> answer(
            Servers servers, Faults faults, QueryPlan plan, Map<String, Object> variables) {
        Executor executor =
                new Executor(
                        new Subgraphs(servers, faults),
                        new Introspection(servers.supergraph().apiSchema()),
                        Duration.ofSeconds(20));
        return Subgraphs.read(
                executor.answer(
                        executor.prepare(
                                new CompiledPlan(plan),
                                new ClientVariables(variables, Map.of()),
                                "")));
    }
}
