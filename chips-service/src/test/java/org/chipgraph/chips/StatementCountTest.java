package org.chipgraph.chips;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class StatementCountTest {

    /// Every field of the question finds something for these two.
    private static final List<String> TWO = List.of("h100-sxm", "h20");

    private static final List<String> TWENTY =
            List.of(
                    "h100-sxm",
                    "h20",
                    "h100",
                    "h100-pcie",
                    "h200",
                    "h800",
                    "a100-sxm-80",
                    "a800",
                    "b200",
                    "l2",
                    "l20",
                    "mi300x",
                    "mi308",
                    "mi309",
                    "ascend-910",
                    "ascend-910b",
                    "ascend-910c",
                    "br100",
                    "br104",
                    "nvidia-hopper-gpus");

    private static final String FIELDS =
            """
            fragment everything on Chip {
              id name designer { id } variantOf { id } variants { id } memberOf { id name } members { id } memberOfIds
              specs { quantity { unit { code } } chip { id } event { id } versions { id } citations { source { id } } }
              old: specs(asOf: {known: "2024-06-01"}, ranks: ALL) { rivals }
              exportStatuses(ranks: ALL) { status chip { id } authority { id } legalBasis { id }
                attribution { organization { id } person { id } reportedVia { id } } }
              prices { amount { currency } chip { id } comparedWith { id } versions { id } }
              substitutes { substitute { id } original { id } rivals }
              substitutesFor { substitute { id } original { id } rivals }
              availability { state chip { id } }
              assessments { topics chip { id } comparedWith { id } } }
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData() + claims("h20", "h100-sxm") + claims("l20", "h100"), "mode=create")
                .statusCode(200);
    }

    @Test
    void aListOfTwentyCostsAsManyStatementsAsAListOfTwo() {
        long two = StatementCounter.during(() -> list(TWO));
        long twenty = StatementCounter.during(() -> list(TWENTY));
        assertTrue(two > 5, "the counter counts: " + two);
        assertEquals(two, twenty);
    }

    @Test
    void twentyEntitiesCostAsManyStatementsAsTwo() {
        long two = StatementCounter.during(() -> entities(TWO));
        long twenty = StatementCounter.during(() -> entities(TWENTY));
        assertTrue(two > 5, "the counter counts: " + two);
        assertEquals(two, twenty);
    }

    @Test
    void chipsOfManyOrganizationsCostTwoStatements() {
        for (List<String> designers :
                List.of(
                        List.of("nvidia"),
                        List.of("nvidia", "amd", "huawei", "biren", "cambricon"))) {
            long statements =
                    StatementCounter.during(() ->
                            query(
                                            "query($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { chips { totalCount nodes { id } } } } }",
                                            Map.of("r", representations("Organization", designers)))
                                    .body("errors", nullValue()));
            assertEquals(2, statements, designers.toString());
        }
    }

    @Test
    void aTotalCostsAStatementOnlyWhereItIsAsked() {
        assertEquals(1, StatementCounter.during(() -> query("{ chips { nodes { id } } }")));
        assertEquals(
                2, StatementCounter.during(() -> query("{ chips { totalCount nodes { id } } }")));
    }

    @Test
    void aListThatIsAskedForAgainInAnotherUnitCostsNoStatement() {
        String faster =
                "chips(where: {specs: {some: {attribute: {eq: MEMORY_BANDWIDTH}, quantity: {gt: {amount: \"%s\", unit: \"%s\"}}}}}) { totalCount nodes { id } }";
        String terabytes = faster.formatted("3", "TBy/s");
        String terabits = faster.formatted("24.0", "Tbit/s");
        String fewer = faster.formatted("4", "TBy/s");
        assertEquals(1, StatementCounter.during(() -> query("{ " + terabytes + " }")));
        assertEquals(
                1,
                StatementCounter.during(() ->
                        query("{ a: %s b: %s }".formatted(terabytes, terabits))
                                .body("data.a.totalCount", greaterThan(1))
                                .body("data.b.totalCount", greaterThan(1))));
        assertEquals(
                2,
                StatementCounter.during(() ->
                        query("{ a: %s b: %s }".formatted(terabytes, fewer))
                                .body("data.b.totalCount", greaterThan(0))));
    }

    /// A claim of each type between two chips, so that every field of the question finds something.
    private static String claims(String chip, String other) {
        return """
        {"__typename":"Price","id":"counted-price-%1$s-v1","claimId":"counted-price-%1$s","chip":"%1$s","comparedWith":"%2$s","difference":{"comparator":"APPROX","amount":"-10","unit":"%%"},"modality":"REPORTED"}
        {"__typename":"Substitution","id":"counted-substitution-%1$s-v1","claimId":"counted-substitution-%1$s","substitute":"%1$s","original":"%2$s","basis":"EDITOR","modality":"OPINION"}
        {"__typename":"MarketAvailability","id":"counted-availability-%1$s-v1","claimId":"counted-availability-%1$s","chip":"%1$s","state":"IN_PRODUCTION","modality":"REPORTED"}
        {"__typename":"ChipAssessment","id":"counted-assessment-%1$s-v1","claimId":"counted-assessment-%1$s","chip":"%1$s","assessmentKind":"COMPARISON","comparedWith":"%2$s","relation":"LOWER","modality":"OPINION"}
        """
                .formatted(chip, other);
    }

    private static void list(List<String> ids) {
        query(
                        "query($ids: [ID!]) { chips(first: 100, where: {id: {in: $ids}}) { totalCount nodes { ...everything } } }"
                                + FIELDS,
                        Map.of("ids", ids))
                .body("errors", nullValue())
                .body("data.chips.nodes.size()", equalTo(ids.size()))
                .body("data.chips.nodes.specs.flatten().chip.id", hasItem("h20"))
                .body("data.chips.nodes.exportStatuses.flatten().status", hasItem("ASSURED"))
                .body("data.chips.nodes.prices.flatten().chip.id", hasItem("h20"))
                .body("data.chips.nodes.prices.flatten().comparedWith.id", hasItem("h100-sxm"))
                .body("data.chips.nodes.substitutes.flatten().substitute.id", hasItem("h20"))
                .body("data.chips.nodes.substitutesFor.flatten().original.id", hasItem("h100-sxm"))
                .body("data.chips.nodes.availability.flatten().chip.id", hasItem("h20"))
                .body(
                        "data.chips.nodes.assessments.flatten().comparedWith.id",
                        hasItem("h100-sxm"));
    }

    private static void entities(List<String> ids) {
        query(
                        "query($r: [_Any!]!) { _entities(representations: $r) { ...everything } }"
                                + FIELDS,
                        Map.of("r", representations("Chip", ids)))
                .body("errors", nullValue())
                .body("data._entities.id", equalTo(ids));
    }

    private static List<Map<String, String>> representations(String type, List<String> ids) {
        return ids.stream().map(id -> Map.of("__typename", type, "id", id)).toList();
    }
}
