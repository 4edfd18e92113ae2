package org.chipgraph.chips;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The list of all claims of the service, and chips found by the claims about them.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ChipClaimsTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void pagesGoThroughAllTypesNewestKnowledgeFirst() {
        int total =
                query("{ chipClaims(ranks: ALL) { totalCount } }")
                        .extract()
                        .path("data.chipClaims.totalCount");
        List<String> ids = new ArrayList<>();
        List<String> days = new ArrayList<>();
        HashSet<String> types = new HashSet<>();
        String after = null;
        do {
            JsonPath page =
                    query(
                                    """
                                    query ($after: String) {
                                      chipClaims(ranks: ALL, first: 37, after: $after) {
                                        nodes { __typename id knownFrom }
                                        pageInfo { hasNextPage endCursor }
                                      }
                                    }
                                    """,
                                    after == null ? Map.of() : Map.of("after", after))
                            .body("errors", nullValue())
                            .extract()
                            .jsonPath();
            ids.addAll(page.getList("data.chipClaims.nodes.id"));
            page.<String>getList("data.chipClaims.nodes.knownFrom")
                    .forEach(day -> days.add(day == null ? "" : day));
            types.addAll(page.getList("data.chipClaims.nodes.__typename"));
            after =
                    page.getBoolean("data.chipClaims.pageInfo.hasNextPage")
                            ? page.getString("data.chipClaims.pageInfo.endCursor")
                            : null;
        } while (after != null);
        assertEquals(total, ids.size());
        assertEquals(total, new HashSet<>(ids).size());
        assertTrue(types.containsAll(List.of("Spec", "ExportStatus")), types.toString());
        assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
    }

    @Test
    void claimsAreFoundByTypeSpeakerSourceAndModality() {
        query(
                        """
                        {
                          type: chipClaims(where: {type: {eq: "ExportStatus"}}) { nodes { __typename } }
                          speaker: chipClaims(where: {speaker: {eq: "nvidia"}, type: {eq: "ExportStatus"}}) {
                            nodes { attribution { organization { id } person { id } } } }
                          source: chipClaims(where: {source: {eq: "tweakers-h20"}}) { nodes { citations { sourceId } } }
                          reported: chipClaims(where: {modality: {eq: REPORTED}}) { nodes { modality } }
                          kind: chipClaims(where: {attributionKind: {in: [OFFICIAL]}}) { nodes { attribution { kind } } }
                        }
                        """)
                .body("errors", nullValue())
                .body("data.type.nodes.__typename", everyItem(equalTo("ExportStatus")))
                .body("data.type.nodes.size()", greaterThan(5))
                .body(
                        "data.speaker.nodes.attribution.organization.id",
                        everyItem(equalTo("nvidia")))
                .body("data.speaker.nodes.size()", greaterThan(0))
                .body("data.source.nodes.citations.sourceId", everyItem(hasItem("tweakers-h20")))
                .body("data.source.nodes.size()", greaterThan(0))
                .body("data.reported.nodes.modality", everyItem(equalTo("REPORTED")))
                .body("data.kind.nodes.attribution.kind", everyItem(equalTo("OFFICIAL")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: {eq: \"Demand\"}}",
                "{type: {ne: \"Demand\"}}",
                "{type: {in: [\"Spec\", \"Demand\"]}}",
                "{or: [{type: {eq: \"Spec\"}}, {not: {type: {eq: \"Demand\"}}}]}",
            })
    void aTypeThatIsNotInTheListIsRefusedWithThoseThatAre(String where) {
        query("{ chipClaims(where: " + where + ") { nodes { id } } }")
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "where.type: 'Demand' is no type of claims of this list; it has ChipAssessment,"
                                        + " ExportStatus, MarketAvailability, Price, Spec, Substitution"));
    }

    @Test
    void theTotalIsTheSameOnEveryPageAndBeyondTheLast() {
        String document =
                """
                { chipClaims(%s, where: {type: {eq: "Price"}}) { totalCount nodes { id } pageInfo { endCursor } } }
                """;
        JsonPath all = query(document.formatted("first: 100")).extract().jsonPath();
        int total = all.getInt("data.chipClaims.totalCount");
        assertEquals(total, all.getList("data.chipClaims.nodes").size());
        String last = all.getString("data.chipClaims.pageInfo.endCursor");
        query(document.formatted("first: 3, after: \"" + last + "\""))
                .body("errors", nullValue())
                .body("data.chipClaims.totalCount", equalTo(total))
                .body("data.chipClaims.nodes.size()", equalTo(0));
    }

    @Test
    void aCursorBelongsToItsQuestion() {
        String cursor =
                query("{ chipClaims(first: 1) { pageInfo { endCursor } } }")
                        .extract()
                        .path("data.chipClaims.pageInfo.endCursor");
        query(
                        """
                        query ($after: String) {
                          chipClaims(after: $after, where: {unverified: {eq: true}}) { nodes { id } }
                        }
                        """,
                        Map.of("after", cursor))
                .body("data.chipClaims", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("cursor"));
    }

    @Test
    void theStatementsDoNotDependOnTheNumberOfClaims() {
        assertEquals(statements(1), statements(100));
    }

    private static long statements(int first) {
        return StatementCounter.during(() ->
                query(
                                """
                                query ($first: Int) {
                                  chipClaims(first: $first, where: {type: {in: ["Spec"]}}) {
                                    totalCount nodes { id rivals versions { id rivals } }
                                  }
                                }
                                """,
                                Map.of("first", first))
                        .body("errors", nullValue()));
    }

    @Test
    void chipsAreFoundByTheClaimsAboutThemAsTheyAreReadOnADay() {
        String document =
                """
                query ($valid: Date, $known: Date) {
                  chips(first: 100, where: {
                    specs: {some: {attribute: {eq: MEMORY_BANDWIDTH},
                                   quantity: {gt: {amount: "3000", unit: "GBy/s"}}}},
                    exportStatuses: {some: {destination: {eq: "CN"}, side: {eq: EXPORT},
                                            licenseRequired: {eq: true}},
                                     asOf: {valid: $valid, known: $known}}}) { nodes { id } }
                }
                """;
        query(document, Map.of("valid", "2025-04-12", "known", "2025-04-16"))
                .body("errors", nullValue())
                .body("data.chips.nodes.id", hasItem("h20"));
        query(document, Map.of("valid", "2025-04-12", "known", "2025-04-13"))
                .body("errors", nullValue())
                .body("data.chips.nodes.id", not(hasItem("h20")));
    }

    @Test
    void licenseRequiredIsFilteredAsItIsAnswered() {
        List<Map<String, Object>> answered =
                query(
                                "{ chipClaims(first: 100, ranks: ALL, where: {type: {eq: \"ExportStatus\"}}) { nodes { id ... on ExportStatus { licenseRequired chip { id } } } } }")
                        .body("errors", nullValue())
                        .extract()
                        .path("data.chipClaims.nodes");
        for (Boolean required : List.of(true, false)) {
            List<String> filtered =
                    query(
                                    """
                                    query ($required: Boolean) {
                                      chips(first: 100) { nodes {
                                        exportStatuses(ranks: ALL, where: {licenseRequired: {eq: $required}}) { id }
                                      } }
                                    }
                                    """,
                                    Map.of("required", required))
                            .body("errors", nullValue())
                            .extract()
                            .<List<List<String>>>path("data.chips.nodes.exportStatuses.id")
                            .stream()
                            .flatMap(List::stream)
                            .sorted()
                            .toList();
            assertEquals(
                    answered.stream()
                            .filter(claim -> required.equals(claim.get("licenseRequired")))
                            .map(claim -> claim.get("id"))
                            .sorted()
                            .toList(),
                    filtered);
        }
    }
}
