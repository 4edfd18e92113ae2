package org.chipgraph.events.event;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class EventSearchTest {

    private static final String LINES =
            """
            {"__typename": "Source", "id": "searched-source", "names": [{"lang": "en", "value": "Article", "kind": "LABEL"}], "kind": "NEWS", "publisherName": "Bilby Post", "via": [{"name": "numbat.example"}]}
            {"__typename": "Legislation", "id": "searched-law", "names": [{"lang": "en", "value": "A rule", "kind": "LABEL"}], "kind": "RULE", "number": "2023-98765"}
            {"__typename": "Event", "id": "searched-summons", "names": [{"lang": "en", "value": "Regulator summons the maker", "kind": "LABEL"}, {"lang": "zh-Hans", "value": "国家网信办就漏洞后门安全风险约谈", "kind": "LABEL"}], "type": "OTHER", "when": {"edtf": "2025-07-31"}, "placeText": "Wombat hall", "summary": [{"lang": "en", "value": "It asked about quokkas."}], "statedPurpose": [{"lang": "zh-Hant", "value": "為維護網絡安全"}], "participants": [{"role": "SUMMONED_PARTY", "party": {"type": "Organization", "id": "searched-party"}}], "legislation": [{"role": "LEGAL_BASIS", "legislation": "searched-law", "citations": [{"sourceId": "searched-source", "quote": "依據(jù)《網(wǎng)絡(luò)安全法》", "quoteLang": "zh-Hant"}]}]}
            {"__typename": "Event", "id": "searched-reaction", "names": [{"lang": "en", "value": "A reaction", "kind": "LABEL"}], "type": "OTHER", "when": {"edtf": "2025-08"}, "attribution": {"kind": "UNNAMED_EXPERT", "note": [{"lang": "en", "value": "An expert on dunnarts"}]}}
            {"__typename": "Demand", "id": "searched-demand-v1", "claimId": "searched-demand", "occasion": "searched-summons", "demandKind": "EXPLANATION", "topic": [{"lang": "en", "value": "Vulnerability and backdoor risk of the potoroo"}], "citations": [{"sourceId": "searched-source"}]}
            {"__typename": "Statement", "id": "searched-statement-v1", "claimId": "searched-statement", "occasion": "searched-reaction", "event": "searched-summons", "speaker": {"type": "Organization", "id": "searched-party"}, "text": [{"lang": "en", "value": "We have no bettongs"}], "citations": [{"sourceId": "searched-source", "quote": "bettong"}]}
            """;

    @BeforeEach
    void loadLines() {
        load(LINES, "mode=create").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "国家网信办 后门 wombat, searched-summons",
        "國家網信辦 後門 potoroo, searched-summons",
        "backdoor potoroo, searched-summons",
        "potoroo 国家网信办, searched-summons",
        "WOMBAT, searched-summons",
        "quokka, searched-summons",
        "维护网络安全 wombat, searched-summons",
        "依据 网络安全法 quokka, searched-summons",
        "dunnart, searched-reaction",
        "quokka dunnart, ",
    })
    void anEventIsFoundByItsTextsAndItsClaims(String search, String id) {
        query(
                        "query($search: String) { events(search: $search) { nodes { id } } }",
                        Map.of("search", search))
                .body("errors", nullValue())
                .body("data.events.nodes.id", equalTo(id == null ? List.of() : List.of(id)));
    }

    @Test
    void aClaimFindsTheEventsThatItNamesAndNoSource() {
        query(
                        """
                        { events(search: "bettong") { nodes { id } edges { matches { field } } }
                          sources(search: "bettong") { totalCount } }
                        """)
                .body("data.events.nodes.id", contains("searched-reaction", "searched-summons"))
                .body(
                        "data.events.edges[0].matches.field",
                        contains("Statement.text", "Statement.citations"))
                .body("data.sources.totalCount", equalTo(0));
    }

    @Test
    void sourcesAndLegislationAreFoundByTheirOwnFields() {
        query(
                        """
                        { publisher: sources(search: "bilby post") { nodes { id } edges { matches { field } } }
                          via: sources(search: "numbat") { nodes { id } edges { matches { field } } }
                          legislations(search: "2023-98765") { nodes { id } edges { matches { field } } } }
                        """)
                .body("data.publisher.nodes.id", contains("searched-source"))
                .body("data.publisher.edges[0].matches.field", contains("publisherName"))
                .body("data.via.nodes.id", contains("searched-source"))
                .body("data.via.edges[0].matches.field", contains("via"))
                .body("data.legislations.nodes.id", contains("searched-law"))
                .body("data.legislations.edges[0].matches.field", contains("number"));
    }

    @Test
    void eventsOfManyPartiesAreSearchedWithAsManyStatementsAsThoseOfOne() {
        long one = StatementCounter.during(() -> search(List.of("searched-party")));
        long many =
                StatementCounter.during(() -> search(List.of("searched-party", "cac", "nvidia")));
        assertEquals(3, one);
        assertEquals(one, many);
    }

    private static void search(List<String> parties) {
        query(
                        """
                        query($r: [_Any!]!) { _entities(representations: $r) { ... on Organization {
                          events(search: "backdoor") { totalCount nodes { id } edges { matches { value } } } } } }
                        """,
                        Map.of(
                                "r",
                                parties.stream()
                                        .map(id -> Map.of("__typename", "Organization", "id", id))
                                        .toList()))
                .body("errors", nullValue())
                .body("data._entities[0].events.nodes.id", contains("searched-summons"))
                .body(
                        "data._entities[0].events.edges[0].matches.value",
                        contains("Vulnerability and backdoor risk of the potoroo"));
    }
}
