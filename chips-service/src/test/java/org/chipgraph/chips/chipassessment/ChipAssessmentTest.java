package org.chipgraph.chips.chipassessment;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ChipAssessmentTest {

    @BeforeEach
    void loadAssessments() {
        load(
                        """
                        {"__typename":"Chip","id":"judged-chip","names":[{"lang":"en","value":"Judged"}]}
                        {"__typename":"Chip","id":"flagship-chip","names":[{"lang":"en","value":"Flagship"}]}
                        {"__typename":"ChipAssessment","id":"judged-as-lower-v1","claimId":"judged-as-lower","chip":"judged-chip","assessmentKind":"COMPARISON","comparedWith":"flagship-chip","relation":"LOWER","text":[{"lang":"en","value":"A significant gap"},{"lang":"zh-Hans","value":"显著差距"}],"modality":"ASSERTED","knownFrom":"2025-07-31"}
                        {"__typename":"ChipAssessment","id":"judged-traceable-v1","claimId":"judged-traceable","chip":"judged-chip","assessmentKind":"CAPABILITY","topics":["LOCATION_TRACKING"],"modality":"REPORTED","attribution":{"kind":"UNNAMED_EXPERT"},"knownFrom":"2025-07-31"}
                        {"__typename":"ChipAssessment","id":"judged-best-v1","claimId":"judged-best","chip":"judged-chip","assessmentKind":"SUPERLATIVE","market":"CN","topics":["AI_COMPUTE","LEGAL_LIMIT"],"text":[{"lang":"en","value":"The most that could be had"}],"validFrom":{"edtf":"2023-12~"},"validTo":{"edtf":"2025-04"},"modality":"ASSERTED","rank":"PREFERRED","knownFrom":"2025-08-01"}
                        """,
                        "mode=create")
                .statusCode(200);
    }

    @Test
    void anAssessmentSaysWhatIsJudgedAndAgainstWhat() {
        query(
                        """
                        { chip(id: "judged-chip") {
                            compared: assessments(where: {assessmentKind: {eq: COMPARISON}}) {
                              assessmentKind relation comparedWith { id name } text { lang value } topics market chip { id } about { id } }
                            able: assessments(where: {assessmentKind: {eq: CAPABILITY}}) {
                              topics text { value } relation comparedWith { id } attribution { kind } } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.chip")
                .body("compared", hasSize(1))
                .body("compared[0].relation", equalTo("LOWER"))
                .body("compared[0].comparedWith.name", equalTo("Flagship"))
                .body("compared[0].text.value", contains("A significant gap", "显著差距"))
                .body("compared[0].topics", empty())
                .body("compared[0].market", nullValue())
                .body("compared[0].chip.id", equalTo("judged-chip"))
                .body("compared[0].about.id", equalTo("judged-chip"))
                .body("able.topics", contains(contains("LOCATION_TRACKING")))
                .body("able[0].text", empty())
                .body("able[0].relation", nullValue())
                .body("able[0].comparedWith", nullValue())
                .body("able[0].attribution.kind", equalTo("UNNAMED_EXPERT"));
    }

    @Test
    void assessmentsHaveNoRivalsAndNoneIsHiddenByAPreferredOne() {
        query(
                        """
                        { chip(id: "judged-chip") { assessments { claimId rivals }
                            then: assessments(asOf: {valid: "2025-06-01", known: "2025-08-01"}) { claimId } } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.assessments", hasSize(3))
                .body("data.chip.assessments.rivals.unique()", contains(0))
                .body(
                        "data.chip.then.claimId",
                        containsInAnyOrder("judged-as-lower", "judged-traceable"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "assessmentKind: {in: [COMPARISON, SUPERLATIVE]} | 2",
                "topics: {contains: 'LOCATION_TRACKING'} | 1",
                "topics: {contains: 'LOCATION'} | 0",
                "topics: {exists: true} | 2",
                "comparedWith: {eq: 'flagship-chip'} | 1",
                "relation: {eq: LOWER} | 1",
                "relation: {exists: false} | 2",
                "market: {eq: 'CN'} | 1",
                "chip: {eq: 'judged-chip'} | 3",
            })
    void assessmentsAreFilteredByEachOfTheirFields(String where, int found) {
        query(
                        "{ chip(id: \"judged-chip\") { assessments(where: {%s}) { id } } }"
                                .formatted(where.replace('\'', '"')))
                .body("errors", nullValue())
                .body("data.chip.assessments", hasSize(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'topics':['FLAGSHIP']|assessmentKind|is missing",
                "'assessmentKind':'TIER'|text|give text, topics or relation",
                "'assessmentKind':'COMPARISON','topics':['SPEED']|comparedWith|needs the other chip",
                "'assessmentKind':'VALUE','relation':'HIGHER'|comparedWith|needs the other chip",
                "'assessmentKind':'COMPARISON','relation':'HIGHER','comparedWith':'judged-chip'|comparedWith|itself",
                "'assessmentKind':'COMPARISON','relation':'HIGHER','comparedWith':'no-chip'|comparedWith|no Chip has the id",
                "'assessmentKind':'COMPARISON','relation':'BETTER','comparedWith':'flagship-chip'|relation|not one of LOWER, SIMILAR, HIGHER",
            })
    void aFaultyAssessmentIsRefused(String fields, String field, String message) {
        load(
                        "{\"__typename\":\"ChipAssessment\",\"id\":\"faulty-v1\",\"claimId\":\"faulty\",\"chip\":\"judged-chip\",\"modality\":\"ASSERTED\",%s}"
                                .formatted(fields.replace('\'', '"')),
                        "mode=create")
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(message));
    }
}
