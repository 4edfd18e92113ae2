package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.ProblemCode;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

/// Planning takes steps in proportion to what is asked, however it is asked; time is measured in
/// benchmarks, steps are counted here.
class PlanningBoundsTest {

    @Test
    void sixtyFragmentsOfSixtyFieldsEachCostWhatOneDoes() throws IOException {
        Supergraph shop = supergraph("shop");
        String fields = numbers(60, i -> "f" + i + ": " + (i % 2 == 0 ? "stock" : "name"));
        String all = numbers(60, i -> "...F" + i);
        String fragments = numbers(60, i -> "fragment F" + i + " on Product { " + fields + " }");
        String one = "{ products { " + fields + " } }";
        String overlapping = "{ products { " + all + " } } " + fragments;
        assertEquals(steps(shop, one), steps(shop, overlapping));
        assertTrue(steps(shop, overlapping) < 500, "took " + steps(shop, overlapping));
    }

    @Test
    void asManyFragmentsAreTooManyForTheLimitsOfTheGateway() throws IOException {
        String fields = numbers(60, i -> "f" + i + ": name");
        String fragments = numbers(60, i -> "fragment F" + i + " on Product { " + fields + " }");
        Planner planner = new Planner(supergraph("shop"), Limits.DEFAULT);
        Planned refused = planner.plan("{ products { ...F1 } } " + fragments, "");
        assertEquals(
                ProblemCode.QUERY_TOO_LARGE,
                assertInstanceOf(Planned.Refused.class, refused).problems().getFirst().code());
    }

    @Test
    void rootAliasesOfSharedFieldsCostStepsInProportion() throws IOException {
        Supergraph shareable = supergraph("shareable");
        long fifty = steps(shareable, aliases(50));
        long hundred = steps(shareable, aliases(100));
        assertTrue(hundred < 2.2 * fifty, fifty + " for 50, " + hundred + " for 100");
        assertTrue(hundred < 15_000, "took " + hundred);
        assertEquals(
                2,
                assertInstanceOf(
                                Planned.Ready.class,
                                new Planner(shareable, Limits.DEFAULT).plan(aliases(100), ""))
                        .plan()
                        .fetches()
                        .size());
    }

    @Test
    void fieldsThatRequireEachOtherInCirclesAreSearchedOnce() throws IOException {
        String operation =
                Files.readString(
                        Path.of(
                                "src/test/resources/plans/requires/many-ways-around",
                                "operation.graphql"));
        long steps = steps(supergraph("requires"), operation);
        assertTrue(steps < 3_000, "took " + steps);
    }

    private static String aliases(int count) {
        return "{ "
                + numbers(count, i -> "c" + i + ": config(key: \"" + i + "\") { a b sub { p q } }")
                + " }";
    }

    private static String numbers(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(" "));
    }

    /// The least number of steps with which the operation can be planned.
    private static long steps(Supergraph supergraph, String operation) {
        int low = 1;
        int high = 1_000_000;
        while (low < high) {
            int middle = (low + high) / 2;
            Planner planner = new Planner(supergraph, wide(middle));
            if (planner.plan(operation, "") instanceof Planned.Ready) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Limits wide(int steps) {
        return new Limits(4_000_000, 100_000, 40, 1_000, 10_000, 20, 10_000, 10_000, steps);
    }

    private static Supergraph supergraph(String topic) throws IOException {
        return SupergraphReader.read(
                Files.readString(Path.of("src/test/resources/plans", topic, "supergraph.graphql")));
    }
}
