package org.chipgraph.gateway.differential;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.chipgraph.gateway.operation.ProblemCode;
import org.chipgraph.gateway.plan.PlanPrinter;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.supergraph.Supergraph;

/// The gateway in front of the subgraphs beside one server with all the data.
final class Comparison {

    /// What became of one operation.
    sealed interface Outcome {
        record Equal() implements Outcome {}

        /// One of them refuses the operation.
        record Invalid(String why) implements Outcome {}

        record Different(String report) implements Outcome {}
    }

    private final Servers servers;
    private final Planner planner;
    private final Executor executor;

    Comparison(String supergraphSdl) {
        servers = new Servers(supergraphSdl);
        planner = new Planner(servers.supergraph(), Limits.DEFAULT);
        executor =
                new Executor(
                        fetcher(servers),
                        new Introspection(servers.supergraph().apiSchema()),
                        Duration.ofSeconds(20));
    }

    Supergraph supergraph() {
        return servers.supergraph();
    }

    Outcome of(String operation, Map<String, Object> variables) {
        Map<String, Object> whole = servers.whole(operation, variables);
        if (!whole.containsKey("data")) {
            return new Outcome.Invalid(String.valueOf(whole.get("errors")));
        }
        String expected =
                json(Map.of("data", Objects.requireNonNullElse(whole.get("data"), "null")));
        return switch (planner.plan(operation, "")) {
            case Planned.Refused refused ->
                    refused.problems().stream()
                                    .allMatch(p -> p.code() == ProblemCode.QUERY_TOO_LARGE)
                            ? new Outcome.Invalid(refused.problems().toString())
                            : new Outcome.Different(operation + "\n" + refused.problems());
            case Planned.Ready ready ->
                    different(expected, answer(ready, variables))
                            .<Outcome>map(difference ->
                                    new Outcome.Different(
                                            "%s\n%s\n%s\n%s"
                                                    .formatted(
                                                            operation,
                                                            variables,
                                                            difference,
                                                            PlanPrinter.print(ready.plan()))))
                            .orElseGet(Outcome.Equal::new);
        };
    }

    private String answer(Planned.Ready ready, Map<String, Object> variables) {
        byte[] answer =
                executor.answer(
                        executor.prepare(
                                new CompiledPlan(ready.plan()),
                                new ClientVariables(variables, Map.of()),
                                ""));
        return new String(answer, StandardCharsets.UTF_8);
    }

    private static Optional<String> different(String expected, String got) {
        return expected.equals(got)
                ? Optional.empty()
                : Optional.of("expected " + expected + "\ngot      " + got);
    }

    private static SubgraphFetcher fetcher(Servers servers) {
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

    private static String json(Map<String, Object> value) {
        JsonOutput out = new JsonOutput(1024);
        JsonValues.write(out, value);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
