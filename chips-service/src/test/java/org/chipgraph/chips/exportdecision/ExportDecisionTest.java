package org.chipgraph.chips.exportdecision;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ExportDecisionTest {

    private static final String RECORD =
            """
            mutation($input: ExportDecisionInput!) { recordExportDecision(input: $input) {
              dryRun
              closed { chip { id } status validTo { edtf } knownFrom citations { source { id } } }
              opened { id chip { id } destination status validFrom { edtf } knownFrom }
              unchanged { id } } }
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void oneDecisionClosesAndOpensThePeriodsOfManyChips() {
        record("editor", decision("BR", "PROHIBITED", "2026-03-01"))
                .body("errors", nullValue())
                .body("data.recordExportDecision.closed", empty())
                .body("data.recordExportDecision.opened", hasSize(2));
        Map<String, Object> next = decision("BR", "CASE_BY_CASE", "2026-05-01");
        next.put("citations", List.of(Map.of("sourceId", "seed-copy")));
        record("editor", next)
                .body("errors", nullValue())
                .body("data.recordExportDecision.closed.chip.id", contains("h100", "h20"))
                .body("data.recordExportDecision.closed.status", hasItem("PROHIBITED"))
                .body("data.recordExportDecision.closed[0].validTo.edtf", equalTo("2026-05-01"))
                .body("data.recordExportDecision.closed[0].knownFrom", equalTo("2026-05-01"))
                .body(
                        "data.recordExportDecision.closed[0].citations.source.id",
                        hasItem("seed-copy"))
                .body("data.recordExportDecision.opened.status", hasItem("CASE_BY_CASE"));
        query(
                        """
                        { before: exportStatus(chip: "h20", destination: "BR", asOf: {valid: "2026-04-30"}) { status }
                          after: exportStatus(chip: "h20", destination: "BR", asOf: {valid: "2026-05-01"}) { status }
                          thought: exportStatus(chip: "h20", destination: "BR", asOf: {valid: "2026-06-01", known: "2026-04-01"}) { status } }
                        """)
                .body("data.before.status", contains("PROHIBITED"))
                .body("data.after.status", contains("CASE_BY_CASE"))
                .body("data.thought.status", contains("PROHIBITED"));
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndSavesNothing() {
        Map<String, Object> decision = decision("AR", "PROHIBITED", "2026-03-01");
        decision.put("dryRun", true);
        record("editor", decision)
                .body("errors", nullValue())
                .body("data.recordExportDecision.dryRun", equalTo(true))
                .body("data.recordExportDecision.opened.chip.id", contains("h100", "h20"));
        query("{ exportStatus(chip: \"h20\", destination: \"AR\") { status } }")
                .body("data.exportStatus", empty());
    }

    @Test
    void theSameDecisionTwiceChangesNothing() {
        Map<String, Object> decision = decision("CL", "PROHIBITED", "2026-03-01");
        record("editor", decision).body("data.recordExportDecision.opened", hasSize(2));
        record("editor", decision)
                .body("errors", nullValue())
                .body("data.recordExportDecision.opened", empty())
                .body("data.recordExportDecision.unchanged", hasSize(2));
    }

    @Test
    void aFaultyDecisionSavesNothingAndSaysWhereItIsFaulty() {
        Map<String, Object> unknown = decision("PE", "PROHIBITED", "2026-03-01");
        unknown.put("chips", List.of("h20", "no-such-chip"));
        record("editor", unknown)
                .body("data.recordExportDecision", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("no-such-chip"));
        query("{ exportStatus(chip: \"h20\", destination: \"PE\") { status } }")
                .body("data.exportStatus", empty());
        record("editor", decision("PE", "PROHIBITED", "2026-03-01")).body("errors", nullValue());
        record("editor", decision("PE", "CASE_BY_CASE", "2026-02-01"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("validTo"))
                .body("errors[0].extensions.faults[0].message", startsWith("'export-status-"));
        Map<String, Object> none = decision("PE", "PROHIBITED", "2026-03-01");
        none.put("destinations", List.of());
        record("editor", none)
                .body("errors[0].extensions.faults[0].field", equalTo("destinations"));
        Map<String, Object> undated = decision("PE", "PROHIBITED", "2026-03-01");
        undated.remove("validFromText");
        record("editor", undated)
                .body("errors[0].extensions.faults[0].field", equalTo("validFrom"));
    }

    @Test
    void allUnknownIdsAreNamedByTheDecisionsFields() {
        Map<String, Object> decision = decision("PE", "PROHIBITED", "2026-03-01");
        decision.put("chips", List.of("h20", "no-such-chip", "no-such-card"));
        decision.put("legalBasis", List.of("no-such-law"));
        record("editor", decision)
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body(
                        "errors[0].extensions.faults.field",
                        containsInAnyOrder("chips", "chips", "legalBasis"));
    }

    @Test
    void onlyEditorsDecide() {
        Map<String, Object> decision = decision("CO", "PROHIBITED", "2026-03-01");
        query(RECORD, Map.of("input", decision))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        record("reader", decision).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static ValidatableResponse record(String user, Map<String, Object> decision) {
        return queryAs(user, RECORD, Map.of("input", decision));
    }

    private static Map<String, Object> decision(String destination, String status, String day) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("chips", List.of("h20", "h100"));
        decision.put("destinations", List.of(destination));
        decision.put("authority", "bis");
        decision.put("jurisdiction", "US");
        decision.put("side", "EXPORT");
        decision.put("status", status);
        decision.put("validFromText", day);
        decision.put("knownFrom", day);
        decision.put("comment", "one decision");
        return decision;
    }
}
