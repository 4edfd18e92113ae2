package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.chipgraph.gateway.operation.CostLimit;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

class CostCheckTest {

    private static final Supergraph SUPERGRAPH =
            SupergraphReader.read(
                    """
                    schema
                      @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
                      @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"])
                    { query: Query }
                    directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
                    enum join__Graph { A @join__graph(name: "a", url: "http://127.0.0.1:1/a") }
                    type Query @join__type(graph: A) { books(first: Int): [Book!]! @listSize(slicingArguments: ["first"]) }
                    type Book @join__type(graph: A) { title: String }
                    """);

    @Test
    void variableDecidesForEachRequest() {
        CostCheck check = check("query($n: Int) { books(first: $n) { title } }", 5);
        assertTrue(check.problem(Map.of("n", 5)::get).isEmpty());
        assertEquals(
                "The operation is estimated to cost 6, at most 5 is allowed: ask for less at once",
                check.problem(Map.of("n", 6)::get).orElseThrow().message());
        assertTrue(
                check.problem(_ -> null).orElseThrow().message().contains("exactly one of first"));
    }

    @Test
    void withoutVariablesItIsDecidedOnce() {
        CostCheck check = check("{ books(first: 6) { title } }", 5);
        assertTrue(
                check.problem(
                                _ -> {
                                    throw new AssertionError();
                                })
                        .isPresent());
    }

    @Test
    void withoutALimitNothingIsRefused() {
        assertTrue(check("{ books { title } }", 0).problem(_ -> null).isEmpty());
    }

    private static CostCheck check(String text, long allowed) {
        NormalizedOperation operation =
                assertInstanceOf(
                                Planned.Ready.class,
                                new Planner(SUPERGRAPH, Limits.DEFAULT).plan(text, ""))
                        .operation();
        return CostCheck.of(operation, SUPERGRAPH, new CostLimit(allowed, 10));
    }
}
