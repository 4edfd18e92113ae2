package org.chipgraph.companies.organization;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OrganizationSearchTest {

    private static final String SEARCH =
            "query($search: String) { organizations(search: $search) { nodes { id } edges { matches { field lang value } } } }";

    private static final String LINES =
            """
            {"__typename": "Organization", "id": "searched-maker", "names": [{"lang": "en", "value": "Searched Maker", "kind": "LABEL"}, {"lang": "zh-Hant", "value": "英偉達（QUOLL）", "kind": "ALIAS"}], "kind": "COMPANY", "listings": [{"exchange": "XNAS", "ticker": "QLL"}], "identifiers": [{"scheme": "CIK", "value": "0009876543"}]}
            {"__typename": "Person", "id": "searched-person", "names": [{"lang": "en", "value": "Ada Potoroo", "kind": "LABEL"}]}
            {"__typename": "Position", "id": "searched-position-v1", "claimId": "searched-position", "person": "searched-person", "organization": "searched-maker", "role": "FOUNDER", "title": [{"lang": "en", "value": "Chief bandicoot"}, {"lang": "zh-Hans", "value": "创始人兼首席袋狸"}], "attribution": {"kind": "NAMED_PERSON", "person": "jensen-huang"}, "citations": [{"sourceId": "seed-copy"}]}
            """;

    @BeforeEach
    void loadLines() {
        load(starterData(), "mode=create").statusCode(200);
        load(LINES, "mode=create").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"國家網信辦", "国家网信办", "CAC", "cac", "网信", "國家互聯網信息辦公室", "cyberspace china"})
    void aRegulatorIsFoundByEveryNameInEveryScript(String search) {
        query(SEARCH, Map.of("search", search))
                .body("errors", nullValue())
                .body("data.organizations.nodes.id", hasItem("cac"));
    }

    @ParameterizedTest
    @CsvSource({"QLL, listings", "9876543, ", "0009876543, identifiers", "quoll, names"})
    void codesAndNamesInBracketsAreFound(String search, String field) {
        query(SEARCH, Map.of("search", search))
                .body(
                        "data.organizations.nodes.id",
                        equalTo(field == null ? List.of() : List.of("searched-maker")))
                .body(
                        "data.organizations.edges.matches.flatten().field",
                        equalTo(field == null ? List.of() : List.of(field)));
    }

    @ParameterizedTest
    @CsvSource({
        "NVIDIA, nvidia",
        "英伟达, nvidia",
        "网信办, cac",
        "ft, financial-times",
        "searched maker, searched-maker",
    })
    void aNameThatIsNothingButTheWordsComesFirst(String search, String first) {
        query(SEARCH, Map.of("search", search))
                .body("errors", nullValue())
                .body("data.organizations.nodes[0].id", equalTo(first));
    }

    @Test
    void aClaimFindsBothOfItsRecordsButNotItsSpeaker() {
        query(
                        """
                        { organizations(search: "bandicoot") { nodes { id } edges { matches { field value } } }
                          persons(search: "首席袋狸") { nodes { id } edges { matches { field lang value } } } }
                        """)
                .body("data.organizations.nodes.id", contains("searched-maker"))
                .body("data.organizations.edges[0].matches.field", contains("Position.title"))
                .body("data.organizations.edges[0].matches.value", contains("Chief bandicoot"))
                .body("data.persons.nodes.id", contains("searched-person"))
                .body("data.persons.edges[0].matches.lang", contains("zh-Hans"))
                .body("data.persons.edges[0].matches.value", contains("创始人兼首席袋狸"));
    }

    @Test
    void companiesAreSearchedAmongCompanies() {
        query(
                        """
                        { companies(search: "CAC") { nodes { id } }
                          maker: companies(search: "searched maker") { nodes { id } } }
                        """)
                .body("data.companies.nodes.findAll { it.id == 'cac' }.size()", equalTo(0))
                .body("data.maker.nodes.id", contains("searched-maker"));
    }
}
