package org.chipgraph.chips.exportstatus;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ExportStatusEditingTest {

    private static final String ADD =
            """
            mutation($input: AddExportStatusInput!) {
              addExportStatus(input: $input) {
                id claimId version status knownFrom recordedBy validFrom { edtf earliest precision } conditions { value }
              } }
            """;
    private static final String SUPERSEDE =
            """
            mutation($input: SupersedeExportStatusInput!) {
              supersedeExportStatus(input: $input) { id claimId version status knownFrom knownTo }
            }
            """;
    private static final String AMEND =
            """
            mutation($input: AmendExportStatusInput!) {
              amendExportStatus(input: $input) {
                id version status knownFrom recordedBy conditions { value } validTo { edtf }
              } }
            """;

    private static final String RANK =
            "mutation($input: RankInput!) { rankExportStatus(input: $input) { id version rank rankReason } }";
    private static final String REVERT =
            "mutation($input: RevertInput!) { revertExportStatus(input: $input) { id version status rank } }";
    private static final String HISTORY =
            """
            { exportStatus(chip: "h20", destination: "%s") { history(first: 3) {
                totalCount pageInfo { hasNextPage }
                nodes { revision recordedBy comment version changes { field old new } } } } }
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void aSupersededClaimKeepsWhatWasKnownBefore() {
        String id = add("DE");
        String next =
                queryAs(
                                "editor",
                                SUPERSEDE,
                                input(
                                        "id",
                                        id,
                                        "expectedVersion",
                                        0,
                                        "knownFrom",
                                        "2026-03-01",
                                        "status",
                                        "PROHIBITED"))
                        .body("errors", nullValue())
                        .body("data.supersedeExportStatus.status", equalTo("PROHIBITED"))
                        .body("data.supersedeExportStatus.knownTo", nullValue())
                        .extract()
                        .path("data.supersedeExportStatus.id");
        query(
                        """
                        { then: exportStatus(chip: "h20", destination: "DE", asOf: {known: "2026-02-28"}) { status versions { id } }
                          now: exportStatus(chip: "h20", destination: "DE", asOf: {known: "2026-03-01"}) { status validFrom { edtf } } }
                        """)
                .body("data.then.status", hasItem("CASE_BY_CASE"))
                .body("data.then.versions.flatten().id", hasItem(next))
                .body("data.now.status", hasItem("PROHIBITED"))
                .body("data.now.validFrom.edtf", hasItem("2026-01"));
    }

    @Test
    void anAmendedClaimChangesInPlaceAndClearsWhatIsNull() {
        String id = add("FR");
        queryAs(
                        "editor",
                        AMEND,
                        input("id", id, "expectedVersion", 0, "validTo", Map.of("edtf", "2026-12")))
                .body("errors", nullValue())
                .body("data.amendExportStatus.id", equalTo(id))
                .body("data.amendExportStatus.version", equalTo(1))
                .body("data.amendExportStatus.recordedBy", equalTo("editor"))
                .body("data.amendExportStatus.knownFrom", equalTo("2026-01-31"))
                .body("data.amendExportStatus.conditions.value", contains("On application"));
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("id", id);
        cleared.put("expectedVersion", 1);
        cleared.put("validTo", null);
        queryAs("editor", AMEND, Map.of("input", cleared))
                .body("errors", nullValue())
                .body("data.amendExportStatus.validTo", nullValue())
                .body("data.amendExportStatus.status", equalTo("CASE_BY_CASE"));
    }

    @Test
    void aStaleVersionIsAConflictWithBothValues() {
        String id = add("IT");
        queryAs("editor", AMEND, input("id", id, "expectedVersion", 0, "status", "PROHIBITED"))
                .body("errors", nullValue());
        queryAs("editor", AMEND, input("id", id, "expectedVersion", 0, "status", "DISCOURAGED"))
                .body("data.amendExportStatus", nullValue())
                .body("errors[0].path", contains("amendExportStatus"))
                .body("errors[0].extensions.code", equalTo("CONFLICT"))
                .body("errors[0].extensions.currentVersion", equalTo(1))
                .body("errors[0].extensions.differences[0].field", equalTo("status"))
                .body("errors[0].extensions.differences[0].base", equalTo("CASE_BY_CASE"))
                .body("errors[0].extensions.differences[0].theirs", equalTo("PROHIBITED"))
                .body("errors[0].extensions.differences[0].changedBy", equalTo("editor"))
                .body("errors[0].extensions.differences[0].changedAt", startsWith("20"))
                .body("errors[0].extensions.differences[0].yours", equalTo("DISCOURAGED"));
    }

    @Test
    void aConflictListsOnlyWhatDiffers() {
        String id = add("NL");
        queryAs("editor", AMEND, input("id", id, "expectedVersion", 0, "status", "PROHIBITED"))
                .body("errors", nullValue());
        queryAs(
                        "editor",
                        AMEND,
                        input(
                                "id", id,
                                "expectedVersion", 0,
                                "side", "EXPORT",
                                "destination", "NL",
                                "status", "DISCOURAGED"))
                .body("errors[0].extensions.differences.field", contains("status"));
    }

    @Test
    void whatIsWrittenIsAnsweredWithItsVersionsAndRivals() {
        String id = add("BE");
        queryAs(
                        "editor",
                        "mutation($input: SupersedeExportStatusInput!) { supersedeExportStatus(input: $input) { id rivals versions { id } } }",
                        input("id", id, "expectedVersion", 0, "knownFrom", "2026-03-01"))
                .body("errors", nullValue())
                .body("data.supersedeExportStatus.rivals", equalTo(0))
                .body("data.supersedeExportStatus.versions.size()", equalTo(2))
                .body("data.supersedeExportStatus.versions.id", hasItem(id));
        add("BE");
        queryAs(
                        "editor",
                        AMEND.replace("id version", "id rivals version"),
                        input("id", id, "expectedVersion", 1, "unverified", true))
                .body("data.amendExportStatus.rivals", equalTo(1));
    }

    @Test
    void whatIsSupersededCannotBeSupersededAgain() {
        String id = add("ES");
        Map<String, Object> next = input("id", id, "expectedVersion", 0, "knownFrom", "2026-03-01");
        queryAs("editor", SUPERSEDE, next).body("errors", nullValue());
        queryAs(
                        "editor",
                        SUPERSEDE,
                        input("id", id, "expectedVersion", 1, "knownFrom", "2026-04-01"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("superseded on 2026-03-01"));
    }

    @Test
    void aVersionIsNotAmendedIntoTheTimeOfAnother() {
        String id = add("SE");
        String next =
                queryAs(
                                "editor",
                                SUPERSEDE,
                                input("id", id, "expectedVersion", 0, "knownFrom", "2026-03-01"))
                        .body("errors", nullValue())
                        .extract()
                        .path("data.supersedeExportStatus.id");
        queryAs("editor", AMEND, input("id", next, "expectedVersion", 0, "knownFrom", "2026-02-15"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("knownFrom"))
                .body("errors[0].message", containsString("'" + id + "'"));
    }

    @Test
    void aNewVersionMustBeKnownLater() {
        String id = add("PT");
        queryAs(
                        "editor",
                        SUPERSEDE,
                        input("id", id, "expectedVersion", 0, "knownFrom", "2026-01-31"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("knownFrom"));
    }

    @Test
    void faultyInputNamesEveryField() {
        queryAs(
                        "editor",
                        ADD,
                        input(
                                "chip", "h20",
                                "destination", "CN",
                                "side", "EXPORT",
                                "status", "PROHIBITED",
                                "validFrom", Map.of("edtf", "31/07/2025"),
                                "attribution", Map.of("kind", "OFFICIAL", "person", "Not An Id")))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItem("validFrom"))
                .body("errors[0].extensions.faults.field", hasItem("attribution"))
                .body("errors[0].message", containsString("is not an EDTF date"));
    }

    @Test
    void aClaimAboutAnUnknownChipIsRefused() {
        queryAs(
                        "editor",
                        ADD,
                        input(
                                "chip", "no-such-chip",
                                "destination", "CN",
                                "side", "EXPORT",
                                "status", "PROHIBITED"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("chip"));
    }

    @Test
    void onlyEditorsWrite() {
        Map<String, Object> input =
                input("chip", "h20", "destination", "CN", "side", "EXPORT", "status", "PROHIBITED");
        query(ADD, input)
                .body("data.addExportStatus", nullValue())
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        queryAs("reader", ADD, input)
                .body("data.addExportStatus", nullValue())
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body("errors[0].message", containsString("editor"));
    }

    @Test
    void aReviewerRanksAndRevertsAndTheHistoryTellsWhy() {
        String id = add("SE");
        queryAs(
                        "editor",
                        AMEND,
                        input(
                                "id", id,
                                "expectedVersion", 0,
                                "status", "PROHIBITED",
                                "validToText", "mid-July 2026",
                                "comment", "a slip"))
                .body("errors", nullValue())
                .body("data.amendExportStatus.validTo.edtf", equalTo("2026-07~"));
        Map<String, Object> judgement =
                input(
                        "id",
                        id,
                        "expectedVersion",
                        1,
                        "rank",
                        "PREFERRED",
                        "rankReason",
                        "official");
        queryAs("editor", RANK, judgement)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body("errors[0].message", containsString("reviewer"));
        queryAs("reviewer", RANK, judgement)
                .body("errors", nullValue())
                .body("data.rankExportStatus.rank", equalTo("PREFERRED"));
        List<Map<String, Object>> history =
                query(HISTORY.formatted("SE"))
                        .body("errors", nullValue())
                        .body("data.exportStatus[0].history.totalCount", equalTo(3))
                        .extract()
                        .path("data.exportStatus[0].history.nodes");
        assertEquals(
                List.of("reviewer", "editor", "editor"),
                history.stream().map(entry -> entry.get("recordedBy")).toList());
        assertEquals("a slip", history.get(1).get("comment"));
        assertEquals(
                Map.of("field", "status", "old", "\"CASE_BY_CASE\"", "new", "\"PROHIBITED\""),
                ((List<?>) history.get(1).get("changes")).getFirst());
        queryAs(
                        "reviewer",
                        REVERT,
                        input(
                                "id",
                                id,
                                "expectedVersion",
                                2,
                                "revision",
                                history.get(2).get("revision"),
                                "fields",
                                List.of("status")))
                .body("errors", nullValue())
                .body("data.revertExportStatus.status", equalTo("CASE_BY_CASE"))
                .body("data.revertExportStatus.rank", equalTo("PREFERRED"))
                .body("data.revertExportStatus.version", equalTo(3));
        query(HISTORY.formatted("SE"))
                .body("data.exportStatus[0].history.totalCount", equalTo(4))
                .body("data.exportStatus[0].history.pageInfo.hasNextPage", equalTo(true));
    }

    @Test
    void anUnclearTextIsRefusedWithItsCandidates() {
        queryAs(
                        "editor",
                        ADD,
                        input(
                                "chip", "h20",
                                "destination", "CN",
                                "side", "EXPORT",
                                "status", "PROHIBITED",
                                "validFromText", "07/08/2025"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("validFromText"))
                .body(
                        "errors[0].extensions.faults[0].candidates.edtf",
                        contains("2025-07-08", "2025-08-07"));
    }

    private static String add(String destination) {
        return queryAs(
                        "editor",
                        ADD,
                        input(
                                "chip", "h20",
                                "destination", destination,
                                "side", "EXPORT",
                                "status", "CASE_BY_CASE",
                                "knownFrom", "2026-01-31",
                                "validFrom", Map.of("edtf", "2026-01"),
                                "conditions",
                                        List.of(Map.of("lang", "en", "value", "On application"))))
                .body("errors", nullValue())
                .body("data.addExportStatus.version", equalTo(0))
                .body("data.addExportStatus.recordedBy", equalTo("editor"))
                .body("data.addExportStatus.validFrom.precision", equalTo("MONTH"))
                .extract()
                .path("data.addExportStatus.id");
    }

    private static Map<String, Object> input(Object... keysAndValues) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            input.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return Map.of("input", input);
    }
}
