package org.chipgraph.events.impact;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ImpactTest {

    /// What a rule cost a company: a charge that was expected and then booked (one claim), a newspaper's other
    /// figure for it, a loss that could be, and a disruption without a figure.
    private static final String IMPACTS =
            """
            {"__typename":"Event","id":"impact-rule","names":[{"lang":"en","value":"Rule"}],"type":"OTHER","when":{"edtf":"1999-04-09"}}
            {"__typename":"Impact","id":"charge-v1","claimId":"charge","cause":"impact-rule","organization":"impact-co","chip":"impact-chip","impactKind":"INVENTORY_CHARGE","state":"EXPECTED","amount":{"comparator":"LTE","max":"5500000000","currency":"USD"},"period":{"label":"Q1 FY2000","from":"1999-01-25","to":"1999-04-25"},"knownFrom":"1999-04-15","knownTo":"1999-05-28","modality":"ESTIMATED"}
            {"__typename":"Impact","id":"charge-v2","claimId":"charge","cause":"impact-rule","organization":"impact-co","chip":"impact-chip","impactKind":"INVENTORY_CHARGE","state":"ACTUAL","amount":{"comparator":"EQ","amount":"4500000000","currency":"USD"},"period":{"label":"Q1 FY2000","from":"1999-01-25","to":"1999-04-25"},"knownFrom":"1999-05-28","modality":"ASSERTED"}
            {"__typename":"Impact","id":"charge-told-v1","claimId":"charge-told","cause":"impact-rule","organization":"impact-co","impactKind":"INVENTORY_CHARGE","state":"ACTUAL","amount":{"comparator":"APPROX","amount":"5500000000","currency":"USD"},"validFrom":{"edtf":"1999-04/1999-07-31"},"knownFrom":"1999-07-31","modality":"ASSERTED"}
            {"__typename":"Impact","id":"feared-v1","claimId":"feared","cause":"impact-rule","organization":"impact-co","impactKind":"SALES_LOSS","state":"POTENTIAL","amount":{"comparator":"LTE","max":"15000000000","currency":"USD"},"knownFrom":"1999-07-31","modality":"POTENTIAL"}
            {"__typename":"Impact","id":"upset-v1","claimId":"upset","cause":"impact-rule","organization":"impact-group","impactKind":"DISRUPTION","text":[{"lang":"en","value":"Upset the pace of AI plans"}],"knownFrom":"1999-07-31","modality":"ASSERTED"}
            """;

    @BeforeEach
    void loadData() {
        load(IMPACTS, "mode=create").statusCode(200);
    }

    @Test
    void whatAnEventCostIsToldApartByState() {
        query(
                        """
                        { event(id: "impact-rule") {
                            impacts { id impactKind state amount { comparator amount max currency } period { label from to }
                              validFrom { edtf } validTo { edtf } cause { id } organization { id } chip { id } text { value }
                              about { type id } rivals versions { id } }
                            potential: impacts(where: {state: {eq: POTENTIAL}}) { id }
                            actual: impacts(where: {state: {eq: ACTUAL}}) { id }
                            unsaid: impacts(where: {state: {exists: false}}) { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.event.potential.id", contains("feared-v1"))
                .body("data.event.actual.id", contains("charge-told-v1", "charge-v2"))
                .body("data.event.unsaid.id", contains("upset-v1"))
                .rootPath("data.event.impacts")
                .body("id", contains("charge-told-v1", "charge-v2", "feared-v1", "upset-v1"))
                .body("rivals", contains(1, 1, 0, 0))
                .body("cause.id.unique()", contains("impact-rule"))
                .body("about.id.unique()", contains("impact-rule"))
                .body("about.type.unique()", contains("Event"))
                .body("[1].impactKind", equalTo("INVENTORY_CHARGE"))
                .body("[1].state", equalTo("ACTUAL"))
                .body("[1].amount.amount", equalTo("4500000000"))
                .body("[1].period.label", equalTo("Q1 FY2000"))
                .body("[1].validFrom.edtf", equalTo("1999-01-25"))
                .body("[1].validTo.edtf", equalTo("1999-04-26"))
                .body("[1].chip.id", equalTo("impact-chip"))
                .body("[1].versions.id", contains("charge-v2", "charge-v1"))
                .body("[2].amount.comparator", equalTo("LTE"))
                .body("[2].amount.max", equalTo("15000000000"))
                .body("[2].chip", nullValue())
                .body("[3].organization.id", equalTo("impact-group"))
                .body("[3].text.value", contains("Upset the pace of AI plans"))
                .body("[3].amount", nullValue())
                .body("[3].state", nullValue());
    }

    @Test
    void anExpectedChargeBecomesTheActualOne() {
        query(
                        """
                        { event(id: "impact-rule") {
                            then: impacts(asOf: {known: "1999-04-16"}) { id state }
                            later: impacts(asOf: {known: "1999-05-28", valid: "1999-03-01"}) { id match } } }
                        """)
                .body("errors", nullValue())
                .body("data.event.then.id", contains("charge-v1"))
                .body("data.event.then.state", contains("EXPECTED"))
                .body("data.event.later.id", contains("charge-v2"))
                .body("data.event.later.match", contains("CERTAIN"));
    }

    @Test
    void anOrganizationListsWhatEventsDidToIt() {
        query(
                        """
                        query($parties: [_Any!]!) { _entities(representations: $parties) { ... on Organization {
                          impacts { id }
                          large: impacts(where: {amount: {gt: {amount: "14", currency: "USD"}}, impactKind: {ne: INVENTORY_CHARGE}}) { id }
                          quarter: impacts(where: {period: {eq: "Q1 FY2000"}}) { id }
                          byChip: impacts(where: {chip: {eq: "impact-chip"}, cause: {eq: "impact-rule"}}) { id }
                          others: impacts(where: {organization: {ne: "impact-co"}}) { id } } } }
                        """,
                        Map.of(
                                "parties",
                                List.of(
                                        Map.of("__typename", "Organization", "id", "impact-co"),
                                        Map.of(
                                                "__typename",
                                                "Organization",
                                                "id",
                                                "impact-group"))))
                .body("errors", nullValue())
                .body(
                        "data._entities[0].impacts.id",
                        contains("charge-told-v1", "charge-v2", "feared-v1"))
                .body("data._entities[0].large.id", contains("feared-v1"))
                .body("data._entities[0].quarter.id", contains("charge-v2"))
                .body("data._entities[0].byChip.id", contains("charge-v2"))
                .body("data._entities[1].impacts.id", contains("upset-v1"))
                .body("data._entities[1].others.id", contains("upset-v1"));
    }

    @Test
    void referencesToOtherServicesAreIds() {
        load(
                        """
                        {"__typename":"Impact","id":"foreign-v1","claimId":"foreign","cause":"impact-rule","organization":"Impact Co","event":"Summit 1999","impactKind":"OTHER","text":[{"lang":"en","value":"x"}]}
                        {"__typename":"MarketMove","id":"foreign-move-v1","claimId":"foreign-move","organization":"Impact Co","day":"1999-04-09","metric":"PRICE_CHANGE","basis":"CLOSE","direction":"DOWN"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(1, 1, 2))
                .body("errors.field", contains("event", "organization", "organization"))
                .body(
                        "errors[1].message",
                        equalTo(
                                "'Impact Co' is not a kebab-case id of at most 100 characters such as ascend-910c"));
    }

    @Test
    void anImpactNeedsACauseAnOrganizationAndAnAmountOrAText() {
        load(
                        """
                        {"__typename":"Impact","id":"bare-impact-v1","claimId":"bare-impact"}
                        {"__typename":"Impact","id":"odd-impact-v1","claimId":"odd-impact","cause":"no-such-event","organization":"impact-co","impactKind":"OTHER","amount":{"comparator":"EQ","amount":"1","currency":"USD"}}
                        {"__typename":"Impact","id":"past-impact-v1","claimId":"past-impact","cause":"impact-rule","organization":"impact-co","impactKind":"OTHER","state":"PAST","text":[{"lang":"en","value":"x"}]}
                        """,
                        "mode=create")
                .statusCode(400)
                .body(
                        "errors.findAll { it.line == 1 }.field",
                        contains("cause", "organization", "impactKind", "amount"))
                .body("errors.find { it.line == 2 }.field", equalTo("cause"))
                .body("errors.find { it.line == 3 }.field", equalTo("state"))
                .body(
                        "errors.find { it.line == 3 }.message",
                        containsString("ACTUAL, EXPECTED, POTENTIAL"));
    }
}
