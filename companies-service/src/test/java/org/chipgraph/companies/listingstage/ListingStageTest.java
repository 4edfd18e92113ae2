package org.chipgraph.companies.listingstage;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ListingStageTest {

    /// Each stage ends the one before; a medium speaks of the listing without naming the exchange.
    private static final String STAGES =
            """
            {"__typename":"Organization","id":"listing-co","names":[{"lang":"en","value":"Listing"}],"kind":"COMPANY"}
            {"__typename":"ListingStage","id":"preparing-v1","claimId":"preparing","organization":"listing-co","stage":"PREPARING","validFrom":{"edtf":"2025-07~","earliest":"2025-05-01","latest":"2025-07-31","text":"近期"},"knownFrom":"2025-07-31","modality":"IN_PREPARATION"}
            {"__typename":"ListingStage","id":"accepted-v1","claimId":"accepted","organization":"listing-co","exchange":"XSHG","board":"STAR","stage":"ACCEPTED","validFrom":{"edtf":"2025-06-30"},"knownFrom":"2025-06-30","knownTo":"2025-09-26","modality":"ASSERTED"}
            {"__typename":"ListingStage","id":"accepted-v2","claimId":"accepted","organization":"listing-co","exchange":"XSHG","board":"STAR","stage":"ACCEPTED","validFrom":{"edtf":"2025-06-30"},"validTo":{"edtf":"2025-09-26"},"knownFrom":"2025-09-26","modality":"ASSERTED"}
            {"__typename":"ListingStage","id":"passed-v1","claimId":"passed","organization":"listing-co","exchange":"XSHG","board":"STAR","stage":"REVIEW_PASSED","validFrom":{"edtf":"2025-09-26"},"validTo":{"edtf":"2025-12-05"},"knownFrom":"2025-09-26","modality":"ASSERTED"}
            {"__typename":"ListingStage","id":"listed-v1","claimId":"listed","organization":"listing-co","exchange":"XSHG","board":"STAR","stage":"LISTED","issuePrice":{"comparator":"EQ","amount":"114.28","currency":"CNY"},"validFrom":{"edtf":"2025-12-05"},"knownFrom":"2025-12-05","modality":"ASSERTED"}
            """;

    @BeforeEach
    void loadData() {
        load(STAGES, "mode=create").statusCode(200);
    }

    @Test
    void theStageOfADayIsTheOneThatWasReached() {
        query(
                        """
                        { organization(id: "listing-co") {
                            summer: listingStages(asOf: {valid: "2025-08-01"}, where: {exchange: {eq: "XSHG"}}) { id stage match rivals versions { id } }
                            then: listingStages(asOf: {valid: "2025-10-01", known: "2025-08-01"}, where: {exchange: {exists: true}}) { id }
                            autumn: listingStages(asOf: {valid: "2025-09-26"}, where: {exchange: {exists: true}}) { stage }
                            winter: listingStages(asOf: {valid: "2025-12-05"}, where: {board: {eq: "STAR"}}) {
                              stage exchange board issuePrice { comparator amount currency } organization { name } about { type id } } } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.summer.id", contains("accepted-v2"))
                .body("data.organization.summer.match", contains("CERTAIN"))
                .body("data.organization.summer.rivals", contains(0))
                .body(
                        "data.organization.summer[0].versions.id",
                        contains("accepted-v2", "accepted-v1"))
                .body("data.organization.then.id", contains("accepted-v1"))
                .body("data.organization.autumn.stage", contains("REVIEW_PASSED"))
                .rootPath("data.organization.winter[0]")
                .body("stage", equalTo("LISTED"))
                .body("exchange", equalTo("XSHG"))
                .body("board", equalTo("STAR"))
                .body("issuePrice.comparator", equalTo("EQ"))
                .body("issuePrice.amount", equalTo("114.28"))
                .body("issuePrice.currency", equalTo("CNY"))
                .body("organization.name", equalTo("Listing"))
                .body("about.type", equalTo("Organization"));
    }

    @Test
    void stagesAreFilteredByStageAndPrice() {
        query(
                        """
                        { organization(id: "listing-co") {
                            preparing: listingStages(where: {stage: {eq: PREPARING}}) { id exchange modality validFrom { text latest } }
                            dear: listingStages(where: {issuePrice: {gt: {amount: "100", currency: "CNY"}}}) { id }
                            dollars: listingStages(where: {issuePrice: {gt: {amount: "1", currency: "USD"}}}) { id }
                            done: listingStages(where: {stage: {in: [REVIEW_PASSED, LISTED]}}) { stage } } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.preparing.id", contains("preparing-v1"))
                .body("data.organization.preparing[0].exchange", nullValue())
                .body("data.organization.preparing[0].modality", equalTo("IN_PREPARATION"))
                .body("data.organization.preparing[0].validFrom.text", equalTo("近期"))
                .body("data.organization.dear.id", contains("listed-v1"))
                .body("data.organization.dollars", empty())
                .body("data.organization.done.stage", contains("LISTED", "REVIEW_PASSED"));
    }

    @Test
    void aStageNeedsItsOrganizationAndABoardItsExchange() {
        load(
                        """
                        {"__typename":"ListingStage","id":"bare-v1","claimId":"bare","board":"STAR"}
                        {"__typename":"ListingStage","id":"lost-v1","claimId":"lost","organization":"listing-co","exchange":"SSE STAR","stage":"FLOATED"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(1, 1, 1, 2, 2))
                .body(
                        "errors.field",
                        contains("organization", "stage", "exchange", "exchange", "stage"))
                .body("errors[2].message", containsString("the board 'STAR'"))
                .body("errors[3].message", containsString("such as XHKG"));
    }
}
