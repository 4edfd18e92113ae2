package org.chipgraph.companies.financialfigure;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class FinancialFigureTest {

    /// Revenue in all and in one country, of which a filing and a newspaper differ.
    private static final String FIGURES =
            """
            {"__typename":"Organization","id":"figure-co","names":[{"lang":"en","value":"Figure"}],"kind":"COMPANY"}
            {"__typename":"FinancialFigure","id":"revenue-cn-v1","claimId":"revenue-cn","organization":"figure-co","metric":"REVENUE","region":"CN","amount":{"comparator":"APPROX","amount":"17000000000","currency":"USD"},"shareOfTotal":{"comparator":"EQ","amount":"13","unit":"%"},"period":{"label":"FY2025","from":"2024-01-29","to":"2025-01-26"},"knownFrom":"2025-02-26","modality":"ASSERTED","fieldNotes":[{"field":"period","kind":"INFERRED","note":[{"lang":"en","value":"The first day."}]}]}
            {"__typename":"FinancialFigure","id":"revenue-cn-filed-v1","claimId":"revenue-cn-filed","organization":"figure-co","metric":"REVENUE","region":"CN","amount":{"comparator":"EQ","amount":"17108000000","currency":"USD"},"period":{"label":"FY2025","from":"2024-01-29","to":"2025-01-26"},"knownFrom":"2025-02-27","modality":"ASSERTED","rank":"PREFERRED","rankReason":"The filing."}
            {"__typename":"FinancialFigure","id":"revenue-v1","claimId":"revenue","organization":"figure-co","metric":"REVENUE","amount":{"comparator":"EQ","amount":"44100000000","currency":"USD"},"period":{"label":"Q1 FY2026","from":"2025-01-27","to":"2025-04-27"},"knownFrom":"2025-05-28","modality":"ASSERTED"}
            {"__typename":"FinancialFigure","id":"revenue-is-v1","claimId":"revenue-is","organization":"figure-co","metric":"REVENUE","region":"IS","shareOfTotal":{"comparator":"LT","max":"1","unit":"%"},"validFrom":{"edtf":"2020"},"validTo":{"edtf":"2020"},"modality":"ESTIMATED"}
            """;

    @BeforeEach
    void loadData() {
        load(FIGURES, "mode=create").statusCode(200);
    }

    @Test
    void aFigureHasItsPeriodItsRegionAndItsShareOfTheTotal() {
        query(
                        """
                        { organization(id: "figure-co") { financialFigures(ranks: NOT_DEPRECATED) {
                            id metric region amount { comparator amount currency } shareOfTotal { amount unit { code } }
                            period { label from to } validFrom { edtf } validTo { edtf } organization { id } about { id } rivals
                            fieldNotes { field kind } } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.organization.financialFigures")
                .body(
                        "id",
                        contains(
                                "revenue-v1",
                                "revenue-cn-filed-v1",
                                "revenue-cn-v1",
                                "revenue-is-v1"))
                .body("rivals", contains(0, 1, 1, 0))
                .body("[2].metric", equalTo("REVENUE"))
                .body("[2].region", equalTo("CN"))
                .body("[2].amount.comparator", equalTo("APPROX"))
                .body("[2].amount.amount", equalTo("17000000000"))
                .body("[2].amount.currency", equalTo("USD"))
                .body("[2].shareOfTotal.amount", equalTo("13"))
                .body("[2].period.label", equalTo("FY2025"))
                .body("[2].validFrom.edtf", equalTo("2024-01-29"))
                .body("[2].validTo.edtf", equalTo("2025-01-27"))
                .body("[2].fieldNotes[0].kind", equalTo("INFERRED"))
                .body("[2].organization.id", equalTo("figure-co"))
                .body("[2].about.id", equalTo("figure-co"))
                .body("[0].region", nullValue())
                .body("[3].amount", nullValue())
                .body("[3].period", nullValue());
    }

    @Test
    void theBestFigureOfADayIsThePreferredOne() {
        query(
                        """
                        { organization(id: "figure-co") {
                            best: financialFigures(asOf: {valid: "2024-06-01"}) { id match }
                            then: financialFigures(asOf: {valid: "2024-06-01", known: "2025-02-26"}) { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.best.id", contains("revenue-cn-filed-v1"))
                .body("data.organization.best.match", contains("CERTAIN"))
                .body("data.organization.then.id", contains("revenue-cn-v1"));
    }

    @Test
    void figuresAreFilteredByRegionAmountShareAndPeriod() {
        query(
                        """
                        { organization(id: "figure-co") {
                            china: financialFigures(where: {region: {eq: "CN"}, metric: {eq: REVENUE}}) { id }
                            total: financialFigures(where: {region: {exists: false}}) { id }
                            large: financialFigures(where: {amount: {gt: {amount: "20000000000", currency: "USD"}}}) { id }
                            small: financialFigures(where: {shareOfTotal: {lt: {amount: "5", unit: "%"}}}) { id }
                            quarter: financialFigures(where: {period: {eq: "Q1 FY2026"}}) { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.china.id", contains("revenue-cn-filed-v1"))
                .body("data.organization.total.id", contains("revenue-v1"))
                .body("data.organization.large.id", contains("revenue-v1"))
                .body("data.organization.small.id", contains("revenue-is-v1"))
                .body("data.organization.quarter.id", contains("revenue-v1"));
    }

    @Test
    void aFigureNeedsAnAmountOrAShareInPercent() {
        load(
                        """
                        {"__typename":"FinancialFigure","id":"bare-v1","claimId":"bare"}
                        {"__typename":"FinancialFigure","id":"odd-v1","claimId":"odd","organization":"figure-co","metric":"REVENUE","shareOfTotal":{"comparator":"EQ","amount":"5","unit":"1"}}
                        {"__typename":"FinancialFigure","id":"lost-v1","claimId":"lost","organization":"figure-co","metric":"REVENUE","amount":{"comparator":"EQ","amount":"5","currency":"RMB"}}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(1, 1, 1, 2, 3))
                .body(
                        "errors.field",
                        contains("organization", "metric", "amount", "shareOfTotal", "amount"))
                .body("errors[3].message", containsString("in %, not in 1"))
                .body("errors[4].message", containsString("ISO 4217"));
    }
}
