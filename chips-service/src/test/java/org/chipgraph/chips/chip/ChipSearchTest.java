package org.chipgraph.chips.chip;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ChipSearchTest {

    private static final String SEARCH =
            "query($search: String) { chips(search: $search) { totalCount nodes { id } edges { matches { field lang value } } } }";

    /// Three chips of which the word stands in a label, an alias and a quote; and one that is retired.
    private static final String LINES =
            """
            {"__typename": "Chip", "id": "searched-label", "names": [{"lang": "en", "value": "Quokka 1", "kind": "LABEL"}], "architecture": "Wallaby"}
            {"__typename": "Chip", "id": "searched-alias", "names": [{"lang": "en", "value": "Other", "kind": "LABEL"}, {"lang": "en", "value": "the Quokka", "kind": "ALIAS"}], "designer": "searched-designer"}
            {"__typename": "Chip", "id": "searched-a-quote", "names": [{"lang": "en", "value": "Another", "kind": "LABEL"}], "designer": "searched-designer"}
            {"__typename": "Chip", "id": "searched-retired", "status": "RETIRED", "names": [{"lang": "en", "value": "Quokka 2", "kind": "LABEL"}]}
            {"__typename": "Spec", "id": "searched-spec-v1", "claimId": "searched-spec", "chip": "searched-a-quote", "attribute": "MEMORY_TYPE", "valueText": "WX3", "citations": [{"sourceId": "seed-copy", "quote": "騰訊分別采購了約23萬顆英偉達(dá)芯片 quokka", "quoteLang": "zh-Hant"}], "fieldNotes": [{"field": "valueText", "kind": "COMMENT", "note": [{"lang": "en", "value": "Read as a numbat."}]}]}
            {"__typename": "Spec", "id": "searched-wrong-v1", "claimId": "searched-wrong", "chip": "searched-a-quote", "attribute": "MEMORY_TYPE", "valueText": "bilby", "rank": "DEPRECATED", "rankReason": "A misprint"}
            """;

    @BeforeEach
    void loadLines() {
        load(starterData(), "mode=create").statusCode(200);
        load(LINES, "mode=create").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "昇腾910C, ascend-910c",
        "升腾910C, ascend-910c",
        "昇騰910ｃ, ascend-910c",
        "Ascend 910C, ascend-910c",
        "910c huawei, ascend-910c",
        "ASCEND 910, ascend-910",
    })
    void oneChipIsFoundInEveryScript(String search, String id) {
        query(SEARCH, Map.of("search", search))
                .body("errors", nullValue())
                .body("data.chips.nodes.id", hasItem(id));
    }

    @Test
    void aNameBeatsAnAliasAndAnAliasAQuote() {
        query(SEARCH, Map.of("search", "quokka"))
                .body("data.chips.totalCount", equalTo(3))
                .body(
                        "data.chips.nodes.id",
                        contains("searched-label", "searched-alias", "searched-a-quote"));
        query("{ chips(search: \"quokka\", orderBy: {field: ID}) { nodes { id } } }")
                .body(
                        "data.chips.nodes.id",
                        contains("searched-a-quote", "searched-alias", "searched-label"));
    }

    @ParameterizedTest
    @CsvSource({
        "约23万颗, searched-a-quote",
        "采购, searched-a-quote",
        "颗 另, ",
        "约23万颗英伟达芯片, searched-a-quote",
        "WX3, searched-a-quote",
        "numbat, searched-a-quote",
        "numba, searched-a-quote",
        "umbat, ",
        "wallaby, searched-label",
        "wallaby quokka, searched-label",
        "wallaby numbat, ",
        "bilby, ",
        "23万, searched-a-quote",
        "Another 约23万颗 numbat, searched-a-quote",
    })
    void allWordsOccurInTheTextsOfOneChipAndItsClaims(String search, String id) {
        query(SEARCH, Map.of("search", search))
                .body("errors", nullValue())
                .body("data.chips.nodes.id", equalTo(id == null ? List.of() : List.of(id)))
                .body("data.chips.totalCount", equalTo(id == null ? 0 : 1));
    }

    @Test
    void matchesSayWhyBestFirst() {
        query(SEARCH, Map.of("search", "约23万颗 another WX3"))
                .body(
                        "data.chips.edges[0].matches.field",
                        contains("names", "Spec.valueText", "Spec.citations"))
                .body("data.chips.edges[0].matches.lang", contains("en", null, "zh-Hant"))
                .body(
                        "data.chips.edges[0].matches.value",
                        contains("Another", "WX3", "騰訊分別采購了約23萬顆英偉達(dá)芯片 quokka"));
        query(SEARCH, Map.of("search", ""))
                .body("data.chips.edges.matches.flatten()", empty())
                .body("data.chips.edges.size()", equalTo(20));
    }

    @Test
    void aSearchGoesTogetherWithAFilterAndWithAnOwner() {
        query("{ chips(search: \"quokka\", where: {designer: {exists: false}}) { nodes { id } } }")
                .body("data.chips.nodes.id", contains("searched-label"));
        query(
                        """
                        query($r: [_Any!]!) { _entities(representations: $r) { ... on Organization {
                          chips(search: "quokka") { totalCount nodes { id } edges { matches { field } } } } } }
                        """,
                        Map.of(
                                "r",
                                List.of(organization("searched-designer"), organization("nvidia"))))
                .body("errors", nullValue())
                .body("data._entities[0].chips.totalCount", equalTo(2))
                .body(
                        "data._entities[0].chips.nodes.id",
                        contains("searched-alias", "searched-a-quote"))
                .body("data._entities[0].chips.edges[1].matches.field", contains("Spec.citations"))
                .body("data._entities[1].chips.totalCount", equalTo(0));
    }

    @Test
    void aSearchWithoutWordsFindsNothingABlankOneIsNone() {
        query(SEARCH, Map.of("search", "!!! 🙂"))
                .body("errors", nullValue())
                .body("data.chips.nodes", empty())
                .body("data.chips.totalCount", equalTo(0));
        int all = query("{ chips { totalCount } }").extract().path("data.chips.totalCount");
        query(SEARCH, Map.of("search", " \u3000")).body("data.chips.totalCount", equalTo(all));
    }

    @Test
    void aClaimFindsTheChipWhileItIsKnown() {
        load(
                        """
                        {"__typename": "Spec", "id": "searched-coming-v1", "claimId": "searched-coming", "chip": "searched-label", "attribute": "MEMORY_TYPE", "valueText": "potoroo", "knownFrom": "2026-01-31", "knownTo": "2999-01-01"}
                        {"__typename": "Spec", "id": "searched-coming-v2", "claimId": "searched-coming", "chip": "searched-label", "attribute": "MEMORY_TYPE", "valueText": "bettong", "knownFrom": "2999-01-01"}
                        """,
                        "mode=create")
                .statusCode(200);
        query(SEARCH, Map.of("search", "potoroo"))
                .body("data.chips.nodes.id", contains("searched-label"))
                .body("data.chips.edges[0].matches.value", contains("potoroo"));
        assertFinds("bettong", 0);
        query(SEARCH, Map.of("search", "quokka 1"))
                .body("data.chips.edges[0].matches.value", not(hasItem("bettong")));
        query("{ chip(id: \"searched-label\") { specs { valueText } } }")
                .body("data.chip.specs.valueText", contains("potoroo"));
    }

    @Test
    void whatASupersededClaimSaidNoLongerFindsTheChip() {
        String id =
                queryAs(
                                "editor",
                                "mutation($input: AddExportStatusInput!) { addExportStatus(input: $input) { id } }",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "chip", "searched-label",
                                                "destination", "SG",
                                                "side", "EXPORT",
                                                "status", "CASE_BY_CASE",
                                                "knownFrom", "2026-01-31",
                                                "conditions", text("Only for dingoes"))))
                        .body("errors", nullValue())
                        .extract()
                        .path("data.addExportStatus.id");
        assertFinds("dingo", 1);
        change("amend", "Amend", id, Map.of("conditions", text("Only for koalas")));
        assertFinds("dingo", 0);
        assertFinds("koala", 1);
        change(
                "supersede",
                "Supersede",
                id,
                Map.of("knownFrom", "2026-03-01", "conditions", text("Only for emus")));
        assertFinds("koala", 0);
        assertFinds("emus", 1);
    }

    @Test
    void aRetiredOrRenamedChipIsNoLongerFound() {
        assertFinds("kookaburra", 0);
        queryAs(
                        "editor",
                        "mutation($input: CreateChipInput!) { createChip(input: $input) { id } }",
                        Map.of("input", Map.of("id", "searched-new", "names", name("Kookaburra"))))
                .body("errors", nullValue());
        assertFinds("kookaburra", 1);
        queryAs(
                        "editor",
                        "mutation($input: UpdateChipInput!) { updateChip(input: $input) { id } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        "searched-new",
                                        "expectedVersion",
                                        0,
                                        "names",
                                        name("Lorikeet"))))
                .body("errors", nullValue());
        assertFinds("kookaburra", 0);
        assertFinds("lorikeet", 1);
        load(
                        """
                        {"__typename": "Chip", "id": "searched-new", "version": 1, "status": "RETIRED", "names": [{"lang": "en", "value": "Lorikeet", "kind": "LABEL"}]}
                        """,
                        "mode=upsert")
                .statusCode(200);
        assertFinds("lorikeet", 0);
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfHits() {
        for (String search : List.of("wallaby", "quokka", "nvidia", "wallaby quokka")) {
            assertEquals(
                    2,
                    StatementCounter.during(() -> query(SEARCH, Map.of("search", search))),
                    search);
        }
        assertEquals(
                1,
                StatementCounter.during(
                        () -> query("{ chips(search: \"quokka\") { edges { node { id } } } }")));
    }

    private static void assertFinds(String search, int hits) {
        query(SEARCH, Map.of("search", search)).body("data.chips.totalCount", equalTo(hits));
    }

    private static void change(String verb, String input, String id, Map<String, ?> changes) {
        Map<String, Object> all = new HashMap<>(changes);
        all.put("id", id);
        all.put("expectedVersion", verb.equals("amend") ? 0 : 1);
        queryAs(
                        "editor",
                        "mutation($input: "
                                + input
                                + "ExportStatusInput!) { "
                                + verb
                                + "ExportStatus(input: $input) { id } }",
                        Map.of("input", all))
                .body("errors", nullValue());
    }

    private static List<Map<String, String>> text(String value) {
        return List.of(Map.of("lang", "en", "value", value));
    }

    private static List<Map<String, String>> name(String value) {
        return List.of(Map.of("lang", "en", "value", value, "kind", "LABEL"));
    }

    private static Map<String, String> organization(String id) {
        return Map.of("__typename", "Organization", "id", id);
    }
}
