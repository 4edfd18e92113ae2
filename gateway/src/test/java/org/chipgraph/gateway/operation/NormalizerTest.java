package org.chipgraph.gateway.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

class NormalizerTest {

    private final OperationReader shop =
            new OperationReader(SupergraphReader.read(TestSupergraphs.shop()), Limits.DEFAULT);
    private final OperationReader industry =
            new OperationReader(SupergraphReader.read(TestSupergraphs.industry()), Limits.DEFAULT);

    @Test
    void fragmentsAndRepeatedFieldsMerge() {
        Selections me =
                child(
                        shop,
                        """
                        { me { ...A name } me { ... on User { name address { city } } } }
                        fragment A on User { name address { street } }
                        """);
        assertEquals(List.of("name", "address"), keys(me, "User"));
        assertEquals(List.of("street", "city"), keys(me.fields().get(1).children(), "Address"));
    }

    @Test
    void literalConditionsAreApplied() {
        Selections me =
                child(
                        shop,
                        """
                        { me { id @skip(if: true) name @include(if: true)
                               ... @include(if: false) { nickname } } }
                        """);
        assertEquals(List.of("name"), keys(me, "User"));
        assertTrue(me.fields().getFirst().when().isAlways());
    }

    @Test
    void variableConditionsStayAndAdd() {
        Selections me =
                child(
                        shop,
                        """
                        query ($a: Boolean!, $b: Boolean!) {
                          me { ... @include(if: $a) { name @skip(if: $b) id } id }
                        }
                        """);
        assertEquals("$a & !$b", me.fields().get(0).when().toString());
        assertEquals("always", me.fields().get(1).when().toString());
        assertEquals(
                List.of("name when $a & !$b", "id when $a", "id when !$a"),
                me.views().getFirst().keys().stream()
                        .map(key -> key.responseKey() + " when " + key.when())
                        .toList());
    }

    @Test
    void contradictingConditionsDropTheField() {
        Selections me =
                child(
                        shop,
                        """
                        query ($a: Boolean!) { me { id name @include(if: $a) @skip(if: $a) } }
                        """);
        assertEquals(List.of("id"), keys(me, "User"));
    }

    @Test
    void keysOfEachRuntimeTypeKeepTheirOwnOrder() {
        Selections search =
                child(
                        shop,
                        """
                        { search(text: "x") {
                            ... on Product { name code } ... on Bundle { title id }
                            ... on Priced { price } ... on Product { sku } } }
                        """);
        assertEquals(List.of("name", "code", "price", "sku"), keys(search, "Product"));
        assertEquals(List.of("title", "id", "price"), keys(search, "Bundle"));
    }

    @Test
    void runtimeTypesShareAFieldThatIsAskedAlike() {
        Selections claims =
                child(
                        child(
                                industry,
                                """
                                { chip(id: "x") { claims { text ... on Spec { value } } } }
                                """));
        SelectedField text = claims.fields().getFirst();
        assertEquals("text", text.name());
        assertEquals(
                List.of("Demand", "ExportStatus", "Position", "Spec", "Statement"), text.types());
        assertEquals(List.of("Spec"), claims.fields().get(1).types());
    }

    @Test
    void sameKeyWithOtherSelectionsPerTypeStaysApart() {
        Selections search =
                child(
                        shop,
                        """
                        { search(text: "x") {
                            ... on Product { reviews { text } } ... on Bundle { reviews { stars } } } }
                        """);
        assertEquals(2, search.fields().size());
        assertEquals(List.of("text"), keys(search.fields().get(0).children(), "Review"));
        assertEquals(List.of("stars"), keys(search.fields().get(1).children(), "Review"));
    }

    @Test
    void argumentsAreSortedAndTheirVariablesKnown() {
        NormalizedOperation operation =
                accepted(
                        industry,
                        """
                        query ($n: Int, $l: [String!]) {
                          chips(first: $n, after: "c") { nodes { name(lang: $l) } }
                        }
                        """);
        SelectedField chips = operation.root().fields().getFirst();
        assertEquals("(after: \"c\", first: $n)", chips.argumentText());
        assertEquals(List.of("n"), chips.arguments().get(1).variables());
    }

    @Test
    void pagesMultiplyAlongAPathAndAddUpBesideEachOther() {
        NormalizedOperation operation =
                accepted(
                        shop,
                        """
                        query ($n: Int) {
                          products(first: 10) { reviews(first: $n) { author { reviews(first: 2) { id } } } }
                          latest(first: 7) { id }
                        }
                        """);
        Limits strict = new Limits(1, 1, 1, 1, 1, 1, 1, 66, 1);
        assertEquals(
                "The operation asks for up to 67 nodes (the product of its page sizes), at most 66"
                        + " are allowed: ask for smaller pages (first:, last:)",
                PageSizes.check(operation, strict, v -> OptionalLong.of(3))
                        .orElseThrow()
                        .message());
        Limits enough = new Limits(1, 1, 1, 1, 1, 1, 1, 67, 1);
        assertTrue(PageSizes.check(operation, enough, v -> OptionalLong.of(3)).isEmpty());
        assertEquals(
                ProblemCode.QUERY_TOO_BROAD,
                PageSizes.check(operation, enough, v -> OptionalLong.of(Long.MAX_VALUE))
                        .orElseThrow()
                        .code());
    }

    private static Selections child(OperationReader reader, String text) {
        return child(accepted(reader, text).root());
    }

    private static Selections child(Selections selections) {
        return selections.fields().getFirst().children();
    }

    private static NormalizedOperation accepted(OperationReader reader, String text) {
        return assertInstanceOf(Reading.Accepted.class, reader.read(text, "")).operation();
    }

    private static List<String> keys(Selections selections, String type) {
        return selections.views().stream()
                .filter(view -> view.types().contains(type))
                .findFirst()
                .orElseThrow()
                .keys()
                .stream()
                .map(Selections.Key::responseKey)
                .toList();
    }
}
