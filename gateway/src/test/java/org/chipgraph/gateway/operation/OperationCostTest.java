package org.chipgraph.gateway.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationCostTest {

    private static final Supergraph SHOP =
            SupergraphReader.read(
                    """
                    schema
                      @link(url: "https://specs.apollo.dev/link/v1.0")
                      @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
                      @link(url: "https://specs.apollo.dev/cost/v0.1", import: [{name: "@listSize", as: "@size"}])
                    { query: Query mutation: Mutation }
                    directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
                    directive @size(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
                    enum join__Graph { A @join__graph(name: "a", url: "http://127.0.0.1:1/a") }
                    type Query @join__type(graph: A) {
                      book: Book
                      books: [Book!]!
                      few: [Book!]! @size(assumedSize: 3)
                      page(first: Int, last: Int): [Book!]! @size(assumedSize: 7, slicingArguments: ["first", "last"])
                      either(first: Int, last: Int): [Book!]! @size(assumedSize: 7, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
                      preset(first: Int = 4): [Book!]! @size(slicingArguments: ["first"])
                      paged(page: Page): Books @size(slicingArguments: ["page.first"], sizedFields: ["nodes"])
                      found(by: Filter, words: [String!] @cost(weight: 2)): Int
                      any: [Thing!]! @size(assumedSize: 2)
                    }
                    type Mutation @join__type(graph: A) { sell: Book }
                    union Thing @join__type(graph: A) @join__unionMember(graph: A, member: "Book") @join__unionMember(graph: A, member: "Film") = Book | Film
                    type Book @join__type(graph: A) { title: String isbn: Isbn rating: Int @cost(weight: 5) author: Author }
                    type Film @join__type(graph: A) @cost(weight: 20) { title: String }
                    type Author @join__type(graph: A) @cost(weight: 3) { name: String }
                    type Books @join__type(graph: A) { nodes: [Book!]! total: Int }
                    scalar Isbn @join__type(graph: A) @cost(weight: 4)
                    input Page @join__type(graph: A) { first: Int }
                    input Filter @join__type(graph: A) { title: String heavy: Int @cost(weight: 6) and: [Filter!] }
                    """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ book { title } }                                       | 1",
                "{ book { title isbn rating } }                           | 10",
                "{ book { author { name } } }                             | 4",
                "{ books { title } }                                      | 10",
                "{ few { author { name } } }                              | 12",
                "{ page(first: 5) { title } }                             | 5",
                "{ either { title } }                                     | 7",
                "{ either(first: 2, last: 9) { title } }                  | 9",
                "{ preset { title } }                                     | 4",
                "{ paged(page: {first: 6}) { total nodes { title } } }    | 8",
                "{ found(words: [\"a\"]) }                                | 2",
                "{ found(by: {title: \"a\", and: [{heavy: 1}, {}]}) }     | 8",
                "{ any { ... on Book { rating } ... on Film { title } } } | 12",
                "{ book { title } few { title } }                         | 4",
                "mutation { sell { title } }                              | 11",
            })
    void objectsCountAndLeavesDoNot(String operation, long cost) {
        OperationCost.Estimate estimate = estimate(operation, Map.of());
        assertEquals(cost, estimate.cost());
        assertFalse(estimate.dependsOnVariables());
    }

    @Test
    void sizeMayBeAVariable() {
        String operation = "query($n: Int) { page(first: $n) { author { name } } }";
        OperationCost.Estimate estimate = estimate(operation, Map.of("n", 20));
        assertEquals(80, estimate.cost());
        assertTrue(estimate.dependsOnVariables());
        String inside = "query($n: Int) { paged(page: {first: $n}) { nodes { title } } }";
        assertEquals(22, estimate(inside, Map.of("n", 20)).cost());
    }

    @Test
    void listThatIsNotToldItsSizeByOneArgumentIsRefused() {
        for (String arguments : List.of("", "(first: 1, last: 1)")) {
            RequestRefused refused =
                    assertThrows(
                            RequestRefused.class,
                            () -> estimate("{ page" + arguments + " { title } }", Map.of()));
            RequestProblem problem = refused.problems().getFirst();
            assertEquals(ProblemCode.QUERY_TOO_COSTLY, problem.code());
            assertTrue(problem.message().contains("one of first, last"), problem.message());
        }
    }

    @Test
    void limitNamesTheEstimateAndWhatIsAllowed() {
        OperationCost.Estimate estimate = estimate("{ books { title } }", Map.of());
        assertTrue(OperationCost.check(estimate, new CostLimit(10, 10)).isEmpty());
        assertTrue(OperationCost.check(estimate, new CostLimit(0, 10)).isEmpty());
        RequestProblem problem = OperationCost.check(estimate, new CostLimit(9, 10)).orElseThrow();
        assertEquals(ProblemCode.QUERY_TOO_COSTLY, problem.code());
        assertTrue(problem.message().contains("cost 10, at most 9"), problem.message());
    }

    private static OperationCost.Estimate estimate(
            String operation, Map<String, @Nullable Object> variables) {
        NormalizedOperation read =
                assertInstanceOf(
                                Reading.Accepted.class,
                                new OperationReader(SHOP, Limits.DEFAULT).read(operation, ""))
                        .operation();
        return OperationCost.estimate(read, SHOP, CostLimit.DEFAULT_LIST_SIZE, variables::get);
    }
}
