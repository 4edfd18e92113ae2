package org.chipgraph.companies.purchase;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class PurchaseTest {

    /// Two analysts differ on what one buyer bought of a family; the buyer also bought a chip and a group.
    private static final String PURCHASES =
            """
            {"__typename":"Organization","id":"purchase-buyer","names":[{"lang":"en","value":"Buyer"}],"kind":"COMPANY"}
            {"__typename":"Organization","id":"purchase-other","names":[{"lang":"en","value":"Other"}],"kind":"COMPANY"}
            {"__typename":"Organization","id":"purchase-seller","names":[{"lang":"en","value":"Seller"}],"kind":"COMPANY"}
            {"__typename":"Purchase","id":"family-one-v1","claimId":"family-one","buyer":"purchase-buyer","seller":"purchase-seller","product":"p-family","quantity":{"comparator":"APPROX","amount":"230000","unit":"{piece}"},"period":{"label":"2024","from":"2024-01-01","to":"2024-12-31"},"knownFrom":"2024-12-18","modality":"ESTIMATED","attribution":{"kind":"MARKET_DATA"}}
            {"__typename":"Purchase","id":"family-two-v1","claimId":"family-two","buyer":"purchase-buyer","seller":"purchase-seller","product":"p-family","quantity":{"comparator":"GT","min":"300000","unit":"{piece}"},"period":{"label":"2024","from":"2024-01-01","to":"2024-12-31"},"knownFrom":"2025-02-01","modality":"REPORTED"}
            {"__typename":"Purchase","id":"group-v1","claimId":"group","buyer":"purchase-other","seller":"purchase-seller","product":"p-group","quantity":{"comparator":"APPROX","amount":"100","unit":"{piece}"},"period":{"label":"Q1 FY2026","from":"2025-01-27","to":"2025-04-27"},"modality":"ASSERTED"}
            {"__typename":"Purchase","id":"chip-v1","claimId":"chip","buyer":"purchase-buyer","product":"p-chip","validFrom":{"edtf":"2023"},"modality":"ASSERTED","unverified":true}
            """;

    private static final String ENTITIES =
            """
            query($representations: [_Any!]!, $includeGroups: Boolean, $first: Int = 100) {
              _entities(representations: $representations) {
                ... on Chip {
                  id
                  purchases(includeGroups: $includeGroups, first: $first) { id rivals product { id } }
                }
              }
            }
            """;

    @BeforeEach
    void loadData() {
        load(PURCHASES, "mode=create").statusCode(200);
    }

    @Test
    void aPurchaseIsFoundFromTheBuyerAndFromTheSeller() {
        query(
                        """
                        { buyer: organization(id: "purchase-buyer") { purchases { ...purchase } sales { id } }
                          seller: organization(id: "purchase-seller") { sales { ...purchase } purchases { id } } }
                        fragment purchase on Purchase {
                          id buyer { name } seller { id } product { id } quantity { comparator amount min unit { code } }
                          period { label from to } validFrom { edtf } validTo { edtf } about { type id } rivals unverified
                        }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.buyer.purchases.id",
                        contains("family-one-v1", "family-two-v1", "chip-v1"))
                .body("data.buyer.sales", empty())
                .body("data.seller.purchases", empty())
                .body(
                        "data.seller.sales.id",
                        contains("group-v1", "family-one-v1", "family-two-v1"))
                .body("data.seller.sales.rivals", contains(0, 1, 1))
                .rootPath("data.buyer.purchases[0]")
                .body("buyer.name", equalTo("Buyer"))
                .body("seller.id", equalTo("purchase-seller"))
                .body("product.id", equalTo("p-family"))
                .body("quantity.comparator", equalTo("APPROX"))
                .body("quantity.amount", equalTo("230000"))
                .body("quantity.unit.code", equalTo("{piece}"))
                .body("period.label", equalTo("2024"))
                .body("period.to", equalTo("2024-12-31"))
                .body("about.type", equalTo("Organization"))
                .body("about.id", equalTo("purchase-buyer"))
                .body("rivals", equalTo(1))
                .rootPath("data.buyer.purchases[2]")
                .body("seller", nullValue())
                .body("quantity", nullValue())
                .body("period", nullValue())
                .body("unverified", equalTo(true));
    }

    @Test
    void aPurchaseHoldsThroughItsPeriod() {
        query(
                        """
                        { organization(id: "purchase-other") {
                            purchases { validFrom { edtf } validTo { edtf } }
                            before: purchases(asOf: {valid: "2025-01-26"}) { id }
                            first: purchases(asOf: {valid: "2025-01-27"}) { match }
                            last: purchases(asOf: {valid: "2025-04-27"}) { match }
                            after: purchases(asOf: {valid: "2025-04-28"}) { id }
                            known: purchases(asOf: {known: "2026-01-01"}) { id } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.organization")
                .body("purchases[0].validFrom.edtf", equalTo("2025-01-27"))
                .body("purchases[0].validTo.edtf", equalTo("2025-04-28"))
                .body("before", empty())
                .body("first.match", contains("CERTAIN"))
                .body("last.match", contains("CERTAIN"))
                .body("after", empty())
                .body("known", empty());
    }

    @Test
    void purchasesAreFilteredByWhoWhatHowManyAndWhen() {
        query(
                        """
                        { organization(id: "purchase-seller") {
                            of: sales(where: {product: {in: ["p-group", "p-chip"]}}) { id }
                            by: sales(where: {buyer: {eq: "purchase-buyer"}}) { id }
                            many: sales(where: {quantity: {gte: {amount: "250000", unit: "{piece}"}}}) { id }
                            year: sales(where: {period: {eq: "2024"}, modality: {eq: ESTIMATED}}) { id }
                            quarter: sales(where: {period: {contains: "fy2026"}}) { id } }
                          organization_: organization(id: "purchase-buyer") {
                            unsaid: purchases(where: {seller: {exists: false}, period: {exists: false}}) { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.of.id", contains("group-v1"))
                .body("data.organization.by.id", contains("family-one-v1", "family-two-v1"))
                .body("data.organization.many.id", contains("family-two-v1"))
                .body("data.organization.year.id", contains("family-one-v1"))
                .body("data.organization.quarter.id", contains("group-v1"))
                .body("data.organization_.unsaid.id", contains("chip-v1"));
    }

    @Test
    void aChipHasItsOwnPurchasesAndOnRequestThoseOfItsGroups() {
        entities(chips("p-chip", "p-family"), false)
                .body("errors", nullValue())
                .body("data._entities.id", contains("p-chip", "p-family"))
                .body("data._entities[0].purchases.id", contains("chip-v1"))
                .body("data._entities[1].purchases.id", contains("family-one-v1", "family-two-v1"))
                .body("data._entities[1].purchases.rivals", contains(1, 1));
        entities(chips("p-chip", "p-family"), true)
                .body("errors", nullValue())
                .body(
                        "data._entities[0].purchases.id",
                        contains("group-v1", "family-one-v1", "family-two-v1", "chip-v1"))
                .body("data._entities[0].purchases.rivals", contains(0, 1, 1, 0))
                .body("data._entities[0].purchases[0].product.id", equalTo("p-group"))
                .body(
                        "data._entities[1].purchases.id",
                        contains("group-v1", "family-one-v1", "family-two-v1"));
    }

    @Test
    void theNewestOfAllGroupsComeFirstUpToTheNumberAskedFor() {
        query(
                        ENTITIES,
                        Map.of(
                                "representations",
                                chips("p-chip"),
                                "includeGroups",
                                true,
                                "first",
                                2))
                .body("errors", nullValue())
                .body("data._entities[0].purchases.id", contains("group-v1", "family-one-v1"));
        query(
                        ENTITIES,
                        Map.of(
                                "representations",
                                chips("p-chip"),
                                "includeGroups",
                                true,
                                "first",
                                501))
                .body("data._entities[0].purchases", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("at most 500"));
    }

    @Test
    void aChipWithoutMemberOfIdsHasOnlyItsOwnPurchases() {
        List<Map<String, Object>> mixed =
                List.of(
                        Map.of("__typename", "Chip", "id", "p-family"),
                        chip("p-chip", List.of("p-family")),
                        Map.of("__typename", "Chip", "id", "No Id"),
                        chip("No Id", List.of()));
        entities(mixed, false)
                .body("errors", nullValue())
                .body("data._entities[0].id", equalTo("p-family"))
                .body("data._entities[0].purchases.id", contains("family-one-v1", "family-two-v1"))
                .body("data._entities[1].purchases.id", contains("chip-v1"))
                .body("data._entities[2]", nullValue())
                .body("data._entities[3]", nullValue());
    }

    @Test
    void groupsThatWereNotSentAreMissedByNameAndCostNothingElse() {
        List<Map<String, Object>> mixed =
                List.of(
                        Map.of("__typename", "Chip", "id", "p-family"),
                        chip("p-chip", List.of("p-family")));
        entities(mixed, true)
                .body("errors", hasSize(1))
                .body("errors[0].path", contains("_entities", 0, "purchases"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", startsWith("memberOfIds: is missing"))
                .body("data._entities[0].id", equalTo("p-family"))
                .body("data._entities[0].purchases", nullValue())
                .body(
                        "data._entities[1].purchases.id",
                        contains("family-one-v1", "family-two-v1", "chip-v1"));
    }

    @Test
    void manyChipsWithManyGroupsCostNoMoreStatementsThanOne() {
        long few = StatementCounter.during(() -> entities(chips("p-chip"), true));
        List<Map<String, Object>> many =
                IntStream.range(0, 50)
                        .mapToObj(i -> chip("p-" + i, List.of("p-family", "p-group", "g-" + i)))
                        .toList();
        long most =
                StatementCounter.during(() ->
                        entities(many, true)
                                .body("data._entities.purchases.flatten()", hasSize(150)));
        assertEquals(2, few, "the purchases, and their rivals");
        assertEquals(2, most);
    }

    @Test
    void aPurchaseNeedsABuyerAndAProductAndCountsPieces() {
        load(
                        """
                        {"__typename":"Purchase","id":"bare-v1","claimId":"bare"}
                        {"__typename":"Purchase","id":"odd-v1","claimId":"odd","buyer":"purchase-buyer","seller":"purchase-buyer","product":"No Id","quantity":{"comparator":"EQ","amount":"5","unit":"%"}}
                        {"__typename":"Purchase","id":"crossed-v1","claimId":"crossed","buyer":"purchase-buyer","product":"p-chip","period":{"label":"2024","from":"2024-12-31","to":"2024-01-01"}}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(1, 1, 2, 2, 2, 3))
                .body(
                        "errors.field",
                        contains("buyer", "product", "seller", "quantity", "product", "period"))
                .body("errors[3].message", containsString("{piece}"));
    }

    private static ValidatableResponse entities(
            List<Map<String, Object>> representations, boolean includeGroups) {
        return query(
                ENTITIES,
                Map.of("representations", representations, "includeGroups", includeGroups));
    }

    /// All chips are in the group, and all but the family itself in the family.
    private static List<Map<String, Object>> chips(String... ids) {
        return Arrays.stream(ids)
                .map(id ->
                        chip(
                                id,
                                id.equals("p-family")
                                        ? List.of("p-group")
                                        : List.of("p-family", "p-group")))
                .toList();
    }

    private static Map<String, Object> chip(String id, List<String> memberOfIds) {
        return Map.of("__typename", "Chip", "id", id, "memberOfIds", memberOfIds);
    }
}
