package org.chipgraph.chips.substitution;

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
class SubstitutionTest {

    @BeforeEach
    void loadSubstitutions() {
        load(
                        """
                        {"__typename":"Chip","id":"replaced-chip","names":[{"lang":"en","value":"Replaced"}]}
                        {"__typename":"Chip","id":"replacing-chip","names":[{"lang":"en","value":"Replacing"}],"designer":"challenger"}
                        {"__typename":"Chip","id":"other-replacing-chip","names":[{"lang":"en","value":"Other"}]}
                        {"__typename":"Substitution","id":"intended-substitution-v1","claimId":"intended-substitution","substitute":"replacing-chip","original":"replaced-chip","basis":"INTENDED","modality":"INTENDED","validFrom":{"edtf":"2025-04"},"knownFrom":"2025-07-31"}
                        {"__typename":"Substitution","id":"measured-substitution-v1","claimId":"measured-substitution","substitute":"replacing-chip","original":"replaced-chip","basis":"BENCHMARKED","scope":[{"lang":"en","value":"Inference only"},{"lang":"zh-Hans","value":"仅推理"}],"modality":"REPORTED","validFrom":{"edtf":"2025-06"},"knownFrom":"2025-08-15"}
                        {"__typename":"Substitution","id":"other-substitution-v1","claimId":"other-substitution","substitute":"other-replacing-chip","original":"replaced-chip","basis":"ANALYST","modality":"OPINION","knownFrom":"2025-07-31"}
                        """,
                        "mode=create")
                .statusCode(200);
    }

    @Test
    void aSubstitutionIsSeenFromBothChips() {
        query(
                        """
                        { original: chip(id: "replaced-chip") {
                            substitutes { claimId basis scope { lang value } substitute { id designer { id } } original { id } about { id } }
                            substitutesFor { id } }
                          substitute: chip(id: "replacing-chip") {
                            substitutes { id }
                            substitutesFor { claimId original { id } } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.original")
                .body(
                        "substitutes.claimId",
                        contains(
                                "measured-substitution",
                                "intended-substitution",
                                "other-substitution"))
                .body("substitutes.basis", contains("BENCHMARKED", "INTENDED", "ANALYST"))
                .body("substitutes[0].scope.value", contains("Inference only", "仅推理"))
                .body("substitutes[1].scope", empty())
                .body("substitutes[0].substitute.designer.id", equalTo("challenger"))
                .body("substitutes[0].original.id", equalTo("replaced-chip"))
                .body("substitutes[0].about.id", equalTo("replacing-chip"))
                .body("substitutesFor", empty())
                .rootPath("data.substitute")
                .body("substitutes", empty())
                .body(
                        "substitutesFor.claimId",
                        containsInAnyOrder("measured-substitution", "intended-substitution"))
                .body("substitutesFor.original.id.unique()", contains("replaced-chip"));
    }

    @Test
    void claimsOfTheSamePairAreRivalsAtBothEnds() {
        query(
                        """
                        { original: chip(id: "replaced-chip") { substitutes { rivals } then: substitutes(asOf: {known: "2025-08-14"}) { rivals } }
                          substitute: chip(id: "replacing-chip") { substitutesFor { rivals } } }
                        """)
                .body("errors", nullValue())
                .body("data.original.substitutes.rivals", contains(1, 1, 0))
                .body("data.original.then.rivals", contains(0, 0))
                .body("data.substitute.substitutesFor.rivals", contains(1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "basis: {eq: INTENDED} | 1",
                "basis: {in: [BENCHMARKED, EDITOR]} | 1",
                "substitute: {eq: 'replacing-chip'} | 2",
                "substitute: {ne: 'replacing-chip'} | 1",
                "original: {eq: 'replaced-chip'} | 3",
                "modality: {eq: OPINION} | 1",
            })
    void substitutionsAreFilteredByEachOfTheirFields(String where, int found) {
        query(
                        "{ chip(id: \"replaced-chip\") { substitutes(where: {%s}) { id } } }"
                                .formatted(where.replace('\'', '"')))
                .body("errors", nullValue())
                .body("data.chip.substitutes", hasSize(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'original':'replaced-chip','basis':'EDITOR'|substitute|is missing",
                "'substitute':'replacing-chip','basis':'EDITOR'|original|is missing",
                "'substitute':'replacing-chip','original':'replaced-chip'|basis|is missing",
                "'substitute':'replaced-chip','original':'replaced-chip','basis':'EDITOR'|substitute|itself",
                "'substitute':'no-chip','original':'replaced-chip','basis':'EDITOR'|substitute|no Chip has the id",
                "'substitute':'replacing-chip','original':'no-chip','basis':'EDITOR'|original|no Chip has the id",
            })
    void aFaultySubstitutionIsRefused(String fields, String field, String message) {
        load(
                        "{\"__typename\":\"Substitution\",\"id\":\"faulty-v1\",\"claimId\":\"faulty\",\"modality\":\"ASSERTED\",%s}"
                                .formatted(fields.replace('\'', '"')),
                        "mode=create")
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(message));
    }
}
