package org.chipgraph.chips.exportstatus;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ExportStatusTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void twoDaysOfKnowledgeGiveTwoSourcedAnswersInOneRequest() {
        query(
                        """
                        {
                          before: exportStatus(chip: "h20", destination: "CN",
                              asOf: {valid: "2025-04-12", known: "2025-04-13"}) { ...status }
                          after: exportStatus(chip: "h20", destination: "CN",
                              asOf: {valid: "2025-04-12", known: "2025-04-16"}) { ...status }
                        }
                        fragment status on ExportStatus {
                          status side licenseRequired match rivals validFrom { edtf } validTo { edtf }
                          authority { id } citations { sourceId source { id } }
                        }
                        """)
                .body("errors", nullValue())
                .body("data.before.status", contains("NO_LICENSE_REQUIRED"))
                .body("data.before.side", contains("EXPORT"))
                .body("data.before[0].licenseRequired", equalTo(false))
                .body("data.before[0].match", equalTo("CERTAIN"))
                .body("data.before[0].validTo", nullValue())
                .body("data.before[0].citations.source.id", hasItem("tweakers-h20"))
                .body("data.after.status", contains("LICENSE_REQUIRED"))
                .body("data.after[0].licenseRequired", equalTo(true))
                .body("data.after[0].validFrom.edtf", equalTo("2025-04-09"))
                .body("data.after[0].authority.id", equalTo("bis"))
                .body("data.after[0].citations.sourceId", hasItem("toms-h20-writeoff"));
    }

    @Test
    void theDayOfTheSummonsHasRivalsOnTheExportSideAndAnInquiryOnTheImportSide() {
        query(
                        """
                        {
                          best: exportStatus(chip: "h20", destination: "CN",
                              asOf: {valid: "2025-07-31"}) { side status rank rivals }
                          all: exportStatus(chip: "h20", destination: "CN", side: EXPORT, ranks: ALL,
                              asOf: {valid: "2025-07-31"}) { status }
                        }
                        """)
                .body("errors", nullValue())
                .body("data.best.status", containsInAnyOrder("ASSURED", "UNDER_INQUIRY"))
                .body("data.best.find { it.side == 'EXPORT' }.rank", equalTo("PREFERRED"))
                .body("data.best.find { it.side == 'EXPORT' }.rivals", equalTo(2))
                .body("data.best.find { it.side == 'IMPORT' }.rivals", equalTo(0))
                .body(
                        "data.all.status",
                        containsInAnyOrder("ASSURED", "ASSURED", "RESTRICTION_LIFTED"));
    }

    @Test
    void aClaimListIsFilteredRankedAndLimited() {
        query(
                        """
                        { chip(id: "h20") {
                            licensed: exportStatuses(where: {status: {eq: LICENSE_REQUIRED}, authority: {eq: "bis"}}) {
                              status versions { id knownTo } }
                            not: exportStatuses(where: {not: {side: {eq: EXPORT}}}) { side }
                            either: exportStatuses(where: {or: [{status: {eq: DISCOURAGED}}, {status: {eq: UNDER_INQUIRY}}]}) { status }
                            one: exportStatuses(first: 1) { id }
                            ofOthers: exportStatuses(where: {chip: {ne: "h20"}}) { id }
                        } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.licensed", hasSize(1))
                .body("data.chip.licensed[0].versions", hasSize(2))
                .body("data.chip.licensed[0].versions.knownTo", hasItem("2025-07-14"))
                .body("data.chip.not.side.unique()", contains("IMPORT"))
                .body("data.chip.either.status", containsInAnyOrder("DISCOURAGED", "UNDER_INQUIRY"))
                .body("data.chip.one", hasSize(1))
                .body("data.chip.ofOthers", empty());
    }

    @Test
    void aDerivedFieldIsFilteredAsAStoredOne() {
        query(
                        """
                        { chip(id: "h20") {
                            free: exportStatuses(ranks: ALL, where: {destination: {eq: "CN"}, licenseRequired: {eq: false}}) { licenseRequired }
                            silent: exportStatuses(ranks: ALL, where: {destination: {eq: "CN"}, licenseRequired: {exists: false}}) { side }
                        } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.free.licenseRequired.unique()", contains(false))
                .body("data.chip.silent.side.unique()", contains("IMPORT"));
    }

    @Test
    void anExplicitNullIsTheDefault() {
        JsonPath answer =
                query(
                                """
                                { none: chip(id: "h20") { exportStatuses(ranks: null, first: null, where: null, asOf: null) { id } }
                                  omitted: chip(id: "h20") { exportStatuses { id } }
                                  chips(orderBy: {field: null, direction: null}, first: 1) { nodes { id } }
                                  first: chips(first: 1) { nodes { id } } }
                                """)
                        .body("errors", nullValue())
                        .extract()
                        .jsonPath();
        assertFalse(answer.getList("data.none.exportStatuses").isEmpty());
        assertEquals(answer.getMap("data.omitted"), answer.getMap("data.none"));
        assertEquals(answer.getMap("data.first"), answer.getMap("data.chips"));
    }

    @Test
    void aCharacterThatNoTextHoldsIsRefused() {
        query("{ chip(id: \"h20\\u0000\") { id } }")
                .body("errors", nullValue())
                .body("data.chip", nullValue());
        query("{ chips(where: {architecture: {eq: \"Hopper\\u0000\"}}) { nodes { id } } }")
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("U+0000"));
    }

    @Test
    void anUnknownChipHasNoStatus() {
        query("{ exportStatus(chip: \"none\", destination: \"CN\") { id } }")
                .body("errors", nullValue())
                .body("data.exportStatus", empty());
    }

    @Test
    void moreClaimsThanAllowedAreRefusedWithTheLimit() {
        query("{ chip(id: \"h20\") { exportStatuses(first: 501) { id } } }")
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("at most 500"));
    }
}
