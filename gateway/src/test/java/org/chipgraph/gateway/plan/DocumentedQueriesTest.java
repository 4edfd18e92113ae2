package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.check.PlanChecker;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The product's own queries over the product's own supergraph.
class DocumentedQueriesTest {

    private static final Path SUPERGRAPH = Path.of("../supergraph/supergraph.graphql");

    static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs/queries"))) {
            List<Path> queries = files.sorted().toList();
            assertFalse(queries.isEmpty(), "The queries were not found");
            return queries;
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void noServiceIsAskedTwiceInOneWave(Path query) throws IOException {
        QueryPlan plan = plan(query);
        int[] waves = new int[plan.fetches().size()];
        Set<String> asked = new HashSet<>();
        for (Fetch fetch : plan.fetches()) {
            int wave = fetch.after().stream().mapToInt(before -> waves[before] + 1).max().orElse(0);
            waves[fetch.id()] = wave;
            assertTrue(
                    asked.add(fetch.subgraph() + " in wave " + wave),
                    () ->
                            fetch.subgraph()
                                    + " twice in wave "
                                    + wave
                                    + ":\n"
                                    + PlanPrinter.print(plan));
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void thePlanIsProvenRight(Path query) throws IOException {
        assertEquals(List.of(), new PlanChecker(Files.readString(SUPERGRAPH)).check(plan(query)));
    }

    private static QueryPlan plan(Path query) throws IOException {
        Planner planner =
                new Planner(SupergraphReader.read(Files.readString(SUPERGRAPH)), Limits.DEFAULT);
        return switch (planner.plan(Files.readString(query), "")) {
            case Planned.Ready ready -> ready.plan();
            case Planned.Refused refused -> fail(refused.problems().toString());
        };
    }
}
