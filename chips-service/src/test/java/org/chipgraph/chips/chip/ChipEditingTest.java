package org.chipgraph.chips.chip;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ChipEditingTest {

    /// A family of its own, so that the chips of this test are not found by others.
    private static final String FAMILY =
            """
            {"__typename":"Chip","id":"edited-family","kind":"FAMILY","names":[{"lang":"en","value":"Edited"}]}
            """;

    private static final String CREATE =
            """
            mutation($input: CreateChipInput!) { createChip(input: $input) {
                id version kind name designer { id } memberOf { id } targetMarkets announced { edtf earliest } } }
            """;
    private static final String UPDATE =
            """
            mutation($input: UpdateChipInput!) { updateChip(input: $input) {
                id version architecture generation name memberOf { id } announced { edtf } } }
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData() + FAMILY, "mode=create").statusCode(200);
    }

    @Test
    void anEditorCreatesAChip() {
        queryAs("editor", CREATE, chip("created-chip"))
                .body("errors", nullValue())
                .body("data.createChip.id", equalTo("created-chip"))
                .body("data.createChip.version", equalTo(0))
                .body("data.createChip.kind", equalTo("MODEL"))
                .body("data.createChip.name", equalTo("Test chip"))
                .body("data.createChip.designer.id", equalTo("test-designer"))
                .body("data.createChip.memberOf.id", contains("edited-family"))
                .body("data.createChip.targetMarkets", contains("CN"))
                .body("data.createChip.announced.earliest", equalTo("2026-01-01"));
        query("{ chip(id: \"created-chip\") { name } }")
                .body("data.chip.name", equalTo("Test chip"));
    }

    @Test
    void anAbsentKeyStaysAndANullClears() {
        queryAs("editor", CREATE, chip("updated-chip")).body("errors", nullValue());
        queryAs("editor", UPDATE, change("updated-chip", 0, "architecture", "Rubin"))
                .body("errors", nullValue())
                .body("data.updateChip.version", equalTo(1))
                .body("data.updateChip.architecture", equalTo("Rubin"))
                .body("data.updateChip.generation", equalTo(2))
                .body("data.updateChip.name", equalTo("Test chip"))
                .body("data.updateChip.memberOf.id", contains("edited-family"));
        Map<String, Object> nulls = new HashMap<>();
        nulls.put("id", "updated-chip");
        nulls.put("expectedVersion", 1);
        nulls.put("generation", null);
        nulls.put("memberOf", null);
        nulls.put("announced", null);
        queryAs("editor", UPDATE, Map.of("input", nulls))
                .body("errors", nullValue())
                .body("data.updateChip.generation", nullValue())
                .body("data.updateChip.memberOf", empty())
                .body("data.updateChip.announced", nullValue())
                .body("data.updateChip.architecture", equalTo("Rubin"));
    }

    @Test
    void aStaleVersionIsAConflictWithBothValuesOfWhatDiffers() {
        queryAs("editor", CREATE, chip("contested-chip")).body("errors", nullValue());
        queryAs("editor", UPDATE, change("contested-chip", 0, "architecture", "Rubin"))
                .body("errors", nullValue());
        Map<String, Object> late = new HashMap<>();
        late.put("id", "contested-chip");
        late.put("expectedVersion", 0);
        late.put("architecture", "Feynman");
        // what is stored already, written as a client writes it
        late.put("announced", Map.of("edtf", "2026-01"));
        queryAs("editor", UPDATE, Map.of("input", late))
                .body("data.updateChip", nullValue())
                .body("errors[0].extensions.code", equalTo("CONFLICT"))
                .body("errors[0].extensions.currentVersion", equalTo(1))
                .body("errors[0].extensions.differences", hasSize(1))
                .body("errors[0].extensions.differences[0].field", equalTo("architecture"))
                .body("errors[0].extensions.differences[0].theirs", equalTo("Rubin"))
                .body("errors[0].extensions.differences[0].yours", equalTo("Feynman"));
        query("{ chip(id: \"contested-chip\") { architecture version } }")
                .body("data.chip.architecture", equalTo("Rubin"))
                .body("data.chip.version", equalTo(1));
    }

    @Test
    void aTakenIdIsRefused() {
        queryAs("editor", CREATE, chip("h20"))
                .body("data.createChip", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("id"))
                .body("errors[0].message", containsString("'h20' is taken"));
    }

    @Test
    void anUnknownIdIsNotFound() {
        queryAs("editor", UPDATE, change("no-such-chip", 0, "architecture", "Rubin"))
                .body("data.updateChip", nullValue())
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"))
                .body("errors[0].message", containsString("no-such-chip"));
    }

    @Test
    void aDanglingReferenceIsRefusedWithItsField() {
        Map<String, Object> input = new HashMap<>(chip("dangling-chip").get("input"));
        input.put("memberOf", List.of("no-such-family"));
        input.put("variantOf", "no-such-chip");
        queryAs("editor", CREATE, Map.of("input", input))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItems("memberOf", "variantOf"))
                .body("errors[0].message", containsString("no Chip has the id 'no-such-family'"));
        query("{ chip(id: \"dangling-chip\") { id } }").body("data.chip", nullValue());
    }

    @Test
    void faultyInputNamesItsFields() {
        queryAs(
                        "editor",
                        CREATE,
                        Map.of(
                                "input",
                                Map.of("id", "Not An Id", "memberOf", List.of("Not An Id"))))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItems("id", "names", "memberOf"));
    }

    @Test
    void onlyEditorsWrite() {
        query(CREATE, chip("forbidden-chip"))
                .body("data.createChip", nullValue())
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        queryAs("reader", CREATE, chip("forbidden-chip"))
                .body("data.createChip", nullValue())
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body("errors[0].message", containsString("editor"));
        queryAs("reader", UPDATE, change("h20", 0, "architecture", "x"))
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        query("{ chip(id: \"forbidden-chip\") { id } }").body("data.chip", nullValue());
    }

    private static Map<String, Map<String, Object>> chip(String id) {
        return Map.of(
                "input",
                Map.of(
                        "id",
                        id,
                        "names",
                        List.of(Map.of("lang", "en", "value", "Test chip")),
                        "designer",
                        "test-designer",
                        "generation",
                        2,
                        "memberOf",
                        List.of("edited-family"),
                        "targetMarkets",
                        List.of("CN"),
                        "announced",
                        Map.of("edtf", "2026-01"),
                        "architecture",
                        "Test"));
    }

    private static Map<String, Object> change(String id, int version, String field, Object value) {
        return Map.of("input", Map.of("id", id, "expectedVersion", version, field, value));
    }
}
