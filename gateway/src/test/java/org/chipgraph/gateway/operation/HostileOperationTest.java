package org.chipgraph.gateway.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

/// Each hostile document is refused quickly, with the limit and the figure; the next one works.
class HostileOperationTest {

    private static final Limits WIDE =
            new Limits(4_000_000, 4_000_000, 40, 100_000, 100_000, 20, 10_000, 10_000, 1_000_000);

    private final OperationReader reader = reader(Limits.DEFAULT);

    @Test
    void chainOf1200FragmentsIsRefused() {
        StringBuilder chain = new StringBuilder("{ me { ...F0 } }");
        for (int i = 0; i < 1200; i++) {
            chain.append(" fragment F%d on User { ...F%d }".formatted(i, i + 1));
        }
        chain.append(" fragment F1200 on User { id }");
        assertTooLarge("fragments is 101, at most 100", refusal(reader, chain.toString()));
    }

    @Test
    void numberOfAMillionDigitsIsRefused() {
        String text = "{ products(first: " + "9".repeat(1_000_000) + ") { sku } }";
        assertTooLarge("65536", refusal(reader, text));
        assertTooLarge("number is 1000000, at most 40", refusal(reader(WIDE), text));
    }

    @Test
    void fragmentBombIsCountedNotExpanded() {
        StringBuilder bomb = new StringBuilder("{ me { ...F0 } }");
        for (int i = 0; i < 22; i++) {
            bomb.append(" fragment F%d on User { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
        }
        bomb.append(" fragment F22 on User { id }");
        assertTooLarge("expanded is 4194305, at most 10000", refusal(reader, bomb.toString()));
    }

    @Test
    void fragmentBombBeyondCountingIsRefused() {
        StringBuilder bomb = new StringBuilder("{ me { ...F0 } }");
        for (int i = 0; i < 90; i++) {
            bomb.append(" fragment F%d on User { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
        }
        bomb.append(" fragment F90 on User { id }");
        assertTooLarge("beyond counting", refusal(reader, bomb.toString()));
    }

    @Test
    void depthOf200IsRefused() {
        String text = "{ me " + "{ reviews { author ".repeat(100) + "{ id }" + " } }".repeat(100);
        assertTooLarge("nesting is 21, at most 20", refusal(reader, text + " }"));
    }

    @Test
    void depthThroughFragmentsIsRefused() {
        StringBuilder deep = new StringBuilder("{ me { ...F0 } }");
        for (int i = 0; i < 30; i++) {
            deep.append(
                    " fragment F%d on User { reviews { author { ...F%d } } }".formatted(i, i + 1));
        }
        deep.append(" fragment F30 on User { id }");
        assertTooLarge(
                "nesting with all fragments expanded is 62", refusal(reader, deep.toString()));
    }

    @Test
    void fiveThousandAliasesAreRefused() {
        StringBuilder many = new StringBuilder("{");
        for (int i = 0; i < 5000; i++) {
            many.append(" a").append(i).append(": __typename");
        }
        assertTooLarge("at most", refusal(reader, many + " }"));
        Limits manyTokens =
                new Limits(4_000_000, 4_000_000, 40, 100, 1_000, 20, 10_000, 10_000, 1_000_000);
        assertTooLarge("aliases is 1001, at most 1000", refusal(reader(manyTokens), many + " }"));
    }

    @Test
    void deepListLiteralIsRefused() {
        String text =
                "{ product(sku: " + "[".repeat(5_000) + "1" + "]".repeat(5_000) + ") { sku } }";
        assertTooLarge("nesting is 21", refusal(reader(WIDE), text));
        assertTooLarge("nesting is 21", refusal(reader, text));
    }

    @Test
    void deepObjectLiteralIsRefused() {
        String text =
                "{ product(sku: " + "{a: ".repeat(500) + "1" + "}".repeat(500) + ") { sku } }";
        assertTooLarge("nesting is 21", refusal(reader, text));
    }

    @Test
    void manyConditionsOnOneFieldAreRefused() {
        StringBuilder text = new StringBuilder("query (");
        for (int i = 0; i < 60; i++) {
            text.append("$v").append(i).append(": Boolean! ");
        }
        text.append(") { me {");
        for (int i = 0; i < 60; i++) {
            text.append(" name @include(if: $v").append(i).append(")");
        }
        assertTooLarge("combinations", refusal(reader, text + " } }"));
    }

    @Test
    void oneFieldAThousandTimesIsReadQuickly() {
        String text = "{ me {" + " name".repeat(4_900) + " } }";
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertInstanceOf(Reading.Accepted.class, reader.read(text, "")));
    }

    @Test
    void limitsDoNotCountWhatStandsInStringsAndComments() {
        String text =
                "{ product(sku: \"" + "{".repeat(100) + "\") { sku } } # " + "a: ".repeat(2_000);
        assertInstanceOf(Reading.Accepted.class, reader.read(text, ""));
    }

    @Test
    void ordinaryMistakesAreNamedWithTheirPlace() {
        RequestProblem broken = refusal(reader, "{ me {");
        assertEquals(ProblemCode.GRAPHQL_PARSE_FAILED, broken.code());
        assertEquals(1, broken.locations().getFirst().line());
        RequestProblem unknownField = refusal(reader, "{ me { nme } }");
        assertEquals(ProblemCode.GRAPHQL_VALIDATION_FAILED, unknownField.code());
        assertTrue(unknownField.message().contains("nme"), unknownField.message());
        RequestProblem unknownArgument = refusal(reader, "{ product(id: 1) { sku } }");
        assertEquals(ProblemCode.GRAPHQL_VALIDATION_FAILED, unknownArgument.code());
        RequestProblem hidden = refusal(reader, "{ me { secret } }");
        assertEquals(ProblemCode.GRAPHQL_VALIDATION_FAILED, hidden.code());
        RequestProblem empty = refusal(reader, "");
        assertEquals(ProblemCode.GRAPHQL_PARSE_FAILED, empty.code());
        RequestProblem loop =
                refusal(
                        reader,
                        "{ me { ...A } } fragment A on User { reviews { author { ...A } } }");
        assertEquals(ProblemCode.GRAPHQL_VALIDATION_FAILED, loop.code());
    }

    @Test
    void operationMustBeChosen() {
        String two = "query A { me { id } } query B { me { name } }";
        assertEquals(ProblemCode.OPERATION_RESOLUTION_FAILURE, refusal(reader, two).code());
        assertTrue(refusal(reader, two).message().contains("A, B"));
        assertInstanceOf(Reading.Accepted.class, reader.read(two, "B"));
        Reading unknown = reader.read(two, "C");
        assertEquals(
                ProblemCode.OPERATION_RESOLUTION_FAILURE,
                ((Reading.Refused) unknown).problems().getFirst().code());
    }

    private RequestProblem refusal(OperationReader target, String text) {
        RequestProblem problem =
                assertTimeout(
                        Duration.ofSeconds(5),
                        () ->
                                assertInstanceOf(Reading.Refused.class, target.read(text, ""))
                                        .problems()
                                        .getFirst());
        assertInstanceOf(Reading.Accepted.class, target.read("{ me { name } }", ""));
        return problem;
    }

    private static void assertTooLarge(String expected, RequestProblem problem) {
        assertEquals(ProblemCode.QUERY_TOO_LARGE, problem.code(), problem.message());
        assertTrue(problem.message().contains(expected), problem.message());
    }

    private static OperationReader reader(Limits limits) {
        return new OperationReader(SupergraphReader.read(TestSupergraphs.shop()), limits);
    }
}
