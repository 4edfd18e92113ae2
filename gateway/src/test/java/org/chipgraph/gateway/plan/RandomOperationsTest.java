package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.chipgraph.gateway.TestSupergraphs;
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

    private static final int OPERATIONS = Integer.getInteger("plans.random", 300);
    private static final long SEED = Long.getLong("plans.seed", 31072025L);

    static List<String> supergraphs() {
        return List.of(
                TestSupergraphs.shop(),
                TestSupergraphs.industry(),
                TestSupergraphs.library(),
                TestSupergraphs.chains());
    }

    @ParameterizedTest(name = "supergraph {index}")
    @MethodSource("supergraphs")
    void plansOfRandomOperationsAreRight(String sdl) {
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
        assertTrue(planned > OPERATIONS / 2, "Too few operations were valid: " + planned);
    }
}
