package org.chipgraph.companies.marketshare;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class MarketShareTest {

    /// A speaker gives two points of a series; a medium bounds the first; an estimate has no day at all.
    private static final String SERIES =
            """
            {"__typename":"Organization","id":"share-co","names":[{"lang":"en","value":"Share"}],"kind":"COMPANY"}
            {"__typename":"Organization","id":"share-rival","names":[{"lang":"en","value":"Rival"}],"kind":"COMPANY"}
            {"__typename":"Person","id":"share-speaker","names":[{"lang":"en","value":"Speaker"}]}
            {"__typename":"Market","id":"share-market","names":[{"lang":"en","value":"Chips in Iceland"}],"region":"IS"}
            {"__typename":"MarketShare","id":"share-2022-v1","claimId":"share-2022","organization":"share-co","market":"share-market","share":{"comparator":"EQ","amount":"95","unit":"%"},"validFrom":{"edtf":"2022"},"validTo":{"edtf":"2022"},"knownFrom":"2025-05-21","event":"some-computex","modality":"REPORTED","attribution":{"kind":"NAMED_PERSON","person":"share-speaker"}}
            {"__typename":"MarketShare","id":"share-2025-v1","claimId":"share-2025","organization":"share-co","market":"share-market","share":{"comparator":"APPROX","amount":"50","unit":"%"},"validFrom":{"edtf":"2025-05-21"},"validTo":{"edtf":"2025-05-21"},"knownFrom":"2025-05-21","event":"some-computex","modality":"REPORTED","attribution":{"kind":"NAMED_PERSON","person":"share-speaker"}}
            {"__typename":"MarketShare","id":"share-early-v1","claimId":"share-early","organization":"share-co","market":"share-market","share":{"comparator":"GT","min":"90","unit":"%"},"validTo":{"edtf":"2022-08-26~"},"knownFrom":"2024-05-24","modality":"ASSERTED"}
            {"__typename":"MarketShare","id":"share-rival-v1","claimId":"share-rival","organization":"share-rival","market":"share-market","share":{"comparator":"LT","max":"5","unit":"%"},"validFrom":{"edtf":"2025-05-21"},"validTo":{"edtf":"2025-05-21"},"knownFrom":"2025-06-01","modality":"ESTIMATED"}
            """;

    @BeforeEach
    void loadData() {
        load(SERIES, "mode=create").statusCode(200);
    }

    @Test
    void aSeriesIsReadNewestFirstWithSpeakerAndOccasion() {
        query(
                        """
                        { organization(id: "share-co") { marketShares {
                            id share { comparator amount min max unit { code } } market { id region } organization { id }
                            about { type id } event { id } attribution { kind person { name } } rivals } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.organization.marketShares")
                .body("id", contains("share-2025-v1", "share-2022-v1", "share-early-v1"))
                .body("share.comparator", contains("APPROX", "EQ", "GT"))
                .body("share.amount", contains("50", "95", null))
                .body("share[2].min", equalTo("90"))
                .body("share[2].max", nullValue())
                .body("share[0].unit.code", equalTo("%"))
                .body("market[0].id", equalTo("share-market"))
                .body("market[0].region", equalTo("IS"))
                .body("organization.id", contains("share-co", "share-co", "share-co"))
                .body("about[0].type", equalTo("Organization"))
                .body("about[0].id", equalTo("share-co"))
                .body("event[0].id", equalTo("some-computex"))
                .body("attribution[0].person.name", equalTo("Speaker"))
                .body("rivals", contains(0, 1, 1));
    }

    @Test
    void aMomentIsCertainOnItsOneDayAndPossibleThroughItsYear() {
        query(
                        """
                        { organization(id: "share-co") {
                            day: marketShares(asOf: {valid: "2025-05-21"}) { id match }
                            next: marketShares(asOf: {valid: "2025-05-22"}) { id }
                            year: marketShares(asOf: {valid: "2022-03-01"}) { id match rivals }
                            unknown: marketShares(asOf: {valid: "2022-03-01", known: "2025-01-01"}) { id match } } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.day.id", contains("share-2025-v1"))
                .body("data.organization.day.match", contains("CERTAIN"))
                .body("data.organization.next", empty())
                .body("data.organization.year.id", contains("share-2022-v1", "share-early-v1"))
                .body("data.organization.year.match", contains("POSSIBLE", "CERTAIN"))
                .body("data.organization.year.rivals", contains(1, 1))
                .body("data.organization.unknown.id", contains("share-early-v1"));
    }

    @Test
    void aMarketHasTheSharesOfAllOrganizations() {
        query(
                        """
                        { market(id: "share-market") {
                            shares(asOf: {valid: "2025-05-21"}) { id organization { id marketShares { id } } rivals }
                            large: shares(where: {share: {gt: {amount: "60", unit: "%"}}}) { id }
                            others: shares(where: {organization: {ne: "share-co"}}) { id }
                            one: shares(first: 1) { id } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.market.shares.id",
                        containsInAnyOrder("share-2025-v1", "share-rival-v1"))
                .body("data.market.shares.rivals", contains(0, 0))
                .body(
                        "data.market.shares.find { it.organization.id == 'share-co' }.organization.marketShares",
                        hasSize(3))
                .body("data.market.large.id", contains("share-2022-v1", "share-early-v1"))
                .body("data.market.others.id", contains("share-rival-v1"))
                .body("data.market.one.id", contains("share-2025-v1"));
    }

    @Test
    void aShareIsInPercentOfAKnownMarket() {
        load(
                        """
                        {"__typename":"MarketShare","id":"bare-v1","claimId":"bare"}
                        {"__typename":"MarketShare","id":"pieces-v1","claimId":"pieces","organization":"share-co","market":"share-market","share":{"comparator":"EQ","amount":"5","unit":"{piece}"}}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(1, 1, 1, 2))
                .body(
                        "errors.field",
                        containsInAnyOrder("organization", "market", "share", "share"))
                .body("errors[3].message", containsString("in %, not in {piece}"));
        load(
                        """
                        {"__typename":"MarketShare","id":"lost-v1","claimId":"lost","organization":"share-co","market":"no-market","share":{"comparator":"EQ","amount":"5","unit":"%"}}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.field", contains("market"))
                .body("errors[0].message", containsString("no Market has the id 'no-market'"));
    }
}
