package org.chipgraph.gateway.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chipgraph.gateway.authorization.Rights;
import org.chipgraph.gateway.execute.ClientVariables;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.json.JsonValues;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.Fetch;
import org.chipgraph.gateway.plan.PlanPrinter;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.junit.jupiter.api.Test;

/// Random operations of clients with random rights: the gateway against one server whose fields
/// give null and an error where [ExpectedAccess], a list written by hand, does not grant them.
class ProtectedDifferentialTest {

    private static final int COUNT = Integer.getInteger("differential.count", 400);
    private static final long FIRST = Long.getLong("differential.first", 1);

    @Test
    void refusedFieldsAreAnsweredAsOneServerWould() throws IOException, JsonFault {
        String sdl =
                Files.readString(Path.of("src/test/resources/plans/protected/supergraph.graphql"));
        ExpectedAccess expected = new ExpectedAccess();
        Servers servers = new Servers(sdl, expected::isRefused);
        Planner planner = new Planner(servers.supergraph(), Limits.DEFAULT);
        Executor executor =
                new Executor(
                        new Subgraphs(servers),
                        new Introspection(servers.supergraph().apiSchema()),
                        Duration.ofSeconds(20));
        int refusals = 0;
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            String operation = new RandomOperation(servers.supergraph().apiSchema(), seed).text();
            Map<String, Object> variables = RandomOperation.variables(seed);
            Rights rights = ExpectedAccess.rights(seed);
            expected.expect(operation, servers.supergraph().apiSchema(), rights);
            Map<String, Object> whole = servers.whole(operation, variables);
            if (!whole.containsKey("data")) {
                continue;
            }
            Planned planned = planner.plan(operation, "", planner.access(rights), label -> false);
            if (!(planned instanceof Planned.Ready ready)) {
                throw new AssertionError("seed " + seed + ": " + operation + "\n" + planned);
            }
            for (Fetch fetch : ready.plan().fetches()) {
                for (String field : ExpectedAccess.fieldsForOthers(rights)) {
                    assertFalse(
                            fetch.document().matches("(?s).*\\b" + field + "\\b.*"),
                            fetch.document());
                }
            }
            byte[] answer =
                    executor.answer(
                            executor.prepare(
                                    new CompiledPlan(ready.plan()),
                                    new ClientVariables(variables, Map.of()),
                                    ""));
            Map<?, ?> got =
                    (Map<?, ?>) Objects.requireNonNull(JsonValues.read(new JsonCursor(answer, 50)));
            String report =
                    "seed %d, %s\n%s\n%s\n%s"
                            .formatted(
                                    seed,
                                    rights,
                                    operation,
                                    variables,
                                    PlanPrinter.print(ready.plan()));
            assertEquals(data(whole), data(got), report);
            assertEquals(paths(whole), paths(got), report);
            refusals += paths(got).size();
        }
        assertTrue(refusals > COUNT, "only " + refusals + " places were refused");
    }

    private static String data(Map<?, ?> answer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("data", answer.get("data"));
        return Subgraphs.json(data);
    }

    private static Set<String> paths(Map<?, ?> answer) {
        List<?> errors = (List<?>) Objects.requireNonNullElse(answer.get("errors"), List.of());
        return errors.stream()
                .map(error -> String.valueOf(((Map<?, ?>) error).get("path")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
