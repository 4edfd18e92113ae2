package org.chipgraph.events.eventassessment;

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
class EventAssessmentTest {

    /// Two judgements on one event, which do not rule each other out.
    private static final String JUDGEMENTS =
            """
            {"__typename":"Event","id":"judged-event","names":[{"lang":"en","value":"Judged"}],"type":"OTHER","when":{"edtf":"1999-08"}}
            {"__typename":"EventAssessment","id":"judged-motive-v1","claimId":"judged-motive","subject":"judged-event","assessmentKind":"MOTIVE","topics":["TRADE_LEVERAGE"],"text":[{"lang":"en","value":"To have something to trade"}],"aboutClaim":"judged-demand","knownFrom":"1999-08-02","modality":"OPINION","attribution":{"kind":"UNNAMED_EXPERT"}}
            {"__typename":"EventAssessment","id":"judged-view-v1","claimId":"judged-view","subject":"judged-event","assessmentKind":"CHARACTERISATION","topics":["SETBACK","SURPRISE"],"knownFrom":"1999-08-03","modality":"OPINION"}
            """;

    @BeforeEach
    void loadData() {
        load(JUDGEMENTS, "mode=create").statusCode(200);
    }

    @Test
    void anEventListsHowItIsJudged() {
        query(
                        """
                        { event(id: "judged-event") {
                            assessments { id assessmentKind topics text { value } aboutClaim subject { id } about { id } rivals modality
                              attribution { kind } }
                            motives: assessments(where: {assessmentKind: {eq: MOTIVE}, aboutClaim: {eq: "judged-demand"}}) { id }
                            surprises: assessments(where: {topics: {contains: "SURPRISE"}, subject: {eq: "judged-event"}}) { id }
                            then: assessments(asOf: {known: "1999-08-02"}) { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.event.motives.id", contains("judged-motive-v1"))
                .body("data.event.surprises.id", contains("judged-view-v1"))
                .body("data.event.then.id", contains("judged-motive-v1"))
                .rootPath("data.event.assessments")
                .body("id", contains("judged-motive-v1", "judged-view-v1"))
                .body("rivals", contains(0, 0))
                .body("subject.id.unique()", contains("judged-event"))
                .body("about.id.unique()", contains("judged-event"))
                .body("[0].topics", contains("TRADE_LEVERAGE"))
                .body("[0].text.value", contains("To have something to trade"))
                .body("[0].aboutClaim", equalTo("judged-demand"))
                .body("[0].attribution.kind", equalTo("UNNAMED_EXPERT"))
                .body("[1].topics", contains("SETBACK", "SURPRISE"))
                .body("[1].aboutClaim", nullValue());
    }

    @Test
    void aJudgementSaysSomethingAboutAnEvent() {
        load(
                        """
                        {"__typename":"EventAssessment","id":"bare-judgement-v1","claimId":"bare-judgement"}
                        {"__typename":"EventAssessment","id":"odd-judgement-v1","claimId":"odd-judgement","subject":"judged-event","assessmentKind":"OTHER","topics":[" "],"aboutClaim":"No Id"}
                        {"__typename":"EventAssessment","id":"far-judgement-v1","claimId":"far-judgement","subject":"judged-event","assessmentKind":"STRATEGY","topics":["X"]}
                        """,
                        "mode=create")
                .statusCode(400)
                .body(
                        "errors.findAll { it.line == 1 }.field",
                        contains("subject", "assessmentKind", "text"))
                .body("errors.findAll { it.line == 2 }.field", contains("topics", "aboutClaim"))
                .body("errors.find { it.line == 3 }.field", equalTo("assessmentKind"))
                .body("errors.find { it.line == 3 }.message", containsString("CHARACTERISATION"));
    }
}
