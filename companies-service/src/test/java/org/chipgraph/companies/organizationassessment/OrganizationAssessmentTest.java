package org.chipgraph.companies.organizationassessment;

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
class OrganizationAssessmentTest {

    /// A strategy in keywords, a position in a market, and the motive behind another claim.
    private static final String ASSESSMENTS =
            """
            {"__typename":"Organization","id":"judged-co","names":[{"lang":"en","value":"Judged"}],"kind":"GROUP"}
            {"__typename":"Market","id":"judged-market","names":[{"lang":"en","value":"Judged market"}]}
            {"__typename":"OrganizationAssessment","id":"strategy-v1","claimId":"strategy","organization":"judged-co","assessmentKind":"STRATEGY","topics":["PRICE_CUTS","ECOSYSTEM_COMPATIBILITY"],"exhaustive":false,"validFrom":{"edtf":"2025-04/2025-07-31"},"knownFrom":"2025-07-31","modality":"ASSERTED","attribution":{"kind":"MEDIA_NARRATION"}}
            {"__typename":"OrganizationAssessment","id":"position-v1","claimId":"position","organization":"judged-co","assessmentKind":"MARKET_POSITION","text":[{"lang":"en","value":"Forced to cede a huge market."}],"market":"judged-market","validFrom":{"edtf":"2025-04"},"knownFrom":"2025-07-31","modality":"OPINION","attribution":{"kind":"MEDIA_OPINION"}}
            {"__typename":"OrganizationAssessment","id":"motive-v1","claimId":"motive","organization":"judged-co","assessmentKind":"MOTIVE","text":[{"lang":"en","value":"To seize the moment."}],"aboutClaim":"some-preparation","validFrom":{"edtf":"../2025-07-31"},"knownFrom":"2025-07-31","modality":"OPINION"}
            {"__typename":"OrganizationAssessment","id":"motive-other-v1","claimId":"motive-other","organization":"judged-co","assessmentKind":"MOTIVE","text":[{"lang":"en","value":"To pay its debts."}],"aboutClaim":"some-preparation","knownFrom":"2025-08-31","modality":"OPINION","rank":"PREFERRED","rankReason":"It says so itself."}
            """;

    @BeforeEach
    void loadData() {
        load(ASSESSMENTS, "mode=create").statusCode(200);
    }

    @Test
    void judgementsStandSideBySideWithoutRivals() {
        query(
                        """
                        { organization(id: "judged-co") { assessments {
                            id assessmentKind topics exhaustive text { lang value } aboutClaim market { id name }
                            organization { id } about { type id } modality attribution { kind } rivals } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.organization.assessments")
                .body("id", contains("position-v1", "strategy-v1", "motive-other-v1", "motive-v1"))
                .body("rivals", contains(0, 0, 0, 0))
                .body("[0].assessmentKind", equalTo("MARKET_POSITION"))
                .body("[0].market.name", equalTo("Judged market"))
                .body("[0].topics", empty())
                .body("[0].exhaustive", nullValue())
                .body("[0].modality", equalTo("OPINION"))
                .body("[1].topics", contains("PRICE_CUTS", "ECOSYSTEM_COMPATIBILITY"))
                .body("[1].exhaustive", equalTo(false))
                .body("[1].text", empty())
                .body("[1].market", nullValue())
                .body("[1].attribution.kind", equalTo("MEDIA_NARRATION"))
                .body("[3].aboutClaim", equalTo("some-preparation"))
                .body("[3].text[0].value", equalTo("To seize the moment."))
                .body("[3].organization.id", equalTo("judged-co"))
                .body("[3].about.type", equalTo("Organization"));
    }

    @Test
    void judgementsAreReadForADayAndFiltered() {
        query(
                        """
                        { organization(id: "judged-co") {
                            early: assessments(asOf: {valid: "2025-04-15", known: "2025-07-31"}) { id match }
                            kind: assessments(where: {assessmentKind: {in: [MOTIVE, SENTIMENT]}}) { id }
                            topic: assessments(where: {topics: {contains: "PRICE_CUTS"}, exhaustive: {eq: false}}) { id }
                            of: assessments(where: {aboutClaim: {eq: "some-preparation"}, knownFrom: {lt: "2025-08-01"}}) { id }
                            market: assessments(where: {market: {eq: "judged-market"}}) { id } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.organization.early.id",
                        contains("position-v1", "strategy-v1", "motive-v1"))
                .body("data.organization.early.match", contains("POSSIBLE", "POSSIBLE", "POSSIBLE"))
                .body("data.organization.kind.id", contains("motive-other-v1", "motive-v1"))
                .body("data.organization.topic.id", contains("strategy-v1"))
                .body("data.organization.of.id", contains("motive-v1"))
                .body("data.organization.market.id", contains("position-v1"));
    }

    @Test
    void aJudgementNeedsTopicsOrAText() {
        load(
                        """
                        {"__typename":"OrganizationAssessment","id":"bare-v1","claimId":"bare","exhaustive":true}
                        {"__typename":"OrganizationAssessment","id":"odd-v1","claimId":"odd","organization":"judged-co","assessmentKind":"OTHER","topics":[" "],"aboutClaim":"No Id"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(1, 1, 1, 1, 2, 2))
                .body(
                        "errors.field",
                        contains(
                                "organization",
                                "assessmentKind",
                                "text",
                                "exhaustive",
                                "topics",
                                "aboutClaim"))
                .body("errors[2].message", containsString("topics or both"));
        load(
                        """
                        {"__typename":"OrganizationAssessment","id":"lost-v1","claimId":"lost","organization":"judged-co","assessmentKind":"OTHER","topics":["A"],"market":"no-market"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.field", contains("market"));
    }
}
