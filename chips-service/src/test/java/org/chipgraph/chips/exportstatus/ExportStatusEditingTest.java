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
                .body("errors[0].extensions.differences[0].theirs", equalTo("PROHIBITED"))
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
                        input("id", id, "expectedVersion", 1, "rankReason", "checked"))
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
