package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.ProblemCode;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.plan.check.PlanChecker;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plans of random operations are proven right by the checker.
class RandomOperationsTest {

    private static final int OPERATIONS = Integer.getInteger("plans.random", 120);
    private static final long SEED = Long.getLong("plans.seed", 31072025L);

    static List<String> supergraphs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/plans"), 2)) {
            return files.filter(file -> file.endsWith("supergraph.graphql"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("supergraphs")
    void plansOfRandomOperationsAreRight(String file) throws IOException {
        String sdl = Files.readString(Path.of(file));
        Supergraph supergraph = SupergraphReader.read(sdl);
        Planner planner = new Planner(supergraph, Limits.DEFAULT);
        PlanChecker checker = new PlanChecker(sdl);
        RandomOperations operations = new RandomOperations(supergraph.apiSchema(), SEED);
        int planned = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            String text = operations.next();
            switch (planner.plan(text, "")) {
                case Planned.Ready ready -> {
                    QueryPlan plan = ready.plan();
                    assertEquals(List.of(), checker.check(plan), text);
                    planned++;
                }
                case Planned.Refused(List<RequestProblem> problems) -> {
                    // Random aliases and fragments may conflict; that is for validation to say.
                    if (problems.getFirst().code() != ProblemCode.GRAPHQL_VALIDATION_FAILED) {
                        fail(problems + " for " + text);
                    }
                }
            }
        }
        assertTrue(planned > OPERATIONS / 4, "Too few operations were valid: " + planned);
    }
}
