package org.chipgraph.gateway.differential;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.execute.ClientVariables;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
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
                        new Subgraphs(servers),
                        new Introspection(servers.supergraph().apiSchema()),
                        Duration.ofSeconds(20));
    }

    Supergraph supergraph() {
        return servers.supergraph();
    }

    /// `isOn` says of the labels of moving fields whether they are on.
    Outcome of(String operation, Map<String, Object> variables, Predicate<String> isOn) {
        Map<String, Object> whole = servers.whole(operation, variables);
        if (!whole.containsKey("data")) {
            return new Outcome.Invalid(String.valueOf(whole.get("errors")));
        }
        String expected =
                Subgraphs.json(
                        Map.of("data", Objects.requireNonNullElse(whole.get("data"), "null")));
        return switch (planner.plan(operation, "", Access.toEverything(), isOn)) {
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
}
