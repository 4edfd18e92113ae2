package org.chipgraph.companies.market;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class MarketTest {

    private static final String MARKETS =
            """
            {"__typename":"Market","id":"market-a","names":[{"lang":"en","value":"AI compute chips in Iceland"},{"lang":"zh-Hans","value":"冰岛算力芯片"}],"region":"IS","definition":[{"lang":"en","value":"Chips for training and inference."}],"citations":[{"sourceId":"some-source"}],"fieldNotes":[{"field":"definition","kind":"INFERRED"}]}
            {"__typename":"Market","id":"market-b","names":[{"lang":"en","value":"Graphics in Iceland"}],"region":"IS"}
            {"__typename":"Market","id":"market-c","names":[{"lang":"en","value":"Chips"}]}
            {"__typename":"Market","id":"market-old","names":[{"lang":"en","value":"Old"}],"region":"IS","status":"RETIRED","replacedBy":"market-a"}
            """;

    private static final String OURS =
            "where: {id: {in: [\"market-a\", \"market-b\", \"market-c\", \"market-old\"]}}";

    @BeforeEach
    void loadData() {
        load(MARKETS, "mode=create").statusCode(200);
    }

    @Test
    void aMarketHasNamesARegionAndADefinition() {
        query(
                        """
                        { market(id: "market-a") {
                            id version status name chinese: label(lang: ["zh-Hans"]) { lang value } names { kind }
                            region definition { lang value } replacedBy { id } citations { source { id } } fieldNotes { field kind } }
                          world: market(id: "market-c") { region definition { value } }
                          old: market(id: "market-old") { status replacedBy { name } }
                          none: market(id: "none") { id } }
                        """)
                .body("errors", nullValue())
                .body("data.market.name", equalTo("AI compute chips in Iceland"))
                .body("data.market.chinese.value", equalTo("冰岛算力芯片"))
                .body("data.market.version", equalTo(0))
                .body("data.market.region", equalTo("IS"))
                .body(
                        "data.market.definition[0].value",
                        equalTo("Chips for training and inference."))
                .body("data.market.citations.source.id", contains("some-source"))
                .body("data.market.fieldNotes.kind", contains("INFERRED"))
                .body("data.world.region", nullValue())
                .body("data.world.definition", empty())
                .body("data.old.status", equalTo("RETIRED"))
                .body("data.old.replacedBy.name", equalTo("AI compute chips in Iceland"))
                .body("data.none", nullValue());
    }

    @Test
    void aListIsFilteredOrderedAndPagedBothWays() {
        String end =
                page("first: 2, orderBy: {direction: DESC}")
                        .body("data.markets.totalCount", equalTo(3))
                        .body("data.markets.nodes.id", contains("market-c", "market-b"))
                        .body("data.markets.pageInfo.hasNextPage", equalTo(true))
                        .extract()
                        .path("data.markets.pageInfo.endCursor");
        String start =
                page("first: 2, orderBy: {direction: DESC}, after: \"" + end + "\"")
                        .body("data.markets.nodes.id", contains("market-a"))
                        .body("data.markets.pageInfo.hasNextPage", equalTo(false))
                        .extract()
                        .path("data.markets.pageInfo.startCursor");
        page("last: 1, orderBy: {direction: DESC}, before: \"" + start + "\"")
                .body("data.markets.edges.node.id", contains("market-b"))
                .body("data.markets.pageInfo.hasPreviousPage", equalTo(true));
        query(
                        "{ markets(where: {region: {eq: \"IS\"}, id: {in: [\"market-a\", \"market-c\"]}}) { nodes { id } } }")
                .body("data.markets.nodes.id", contains("market-a"));
    }

    @Test
    void aMarketIsResolvedForOtherServices() {
        query(
                        """
                        query($representations: [_Any!]!) {
                          _entities(representations: $representations) { ... on Market { id name shares { id } } } }
                        """,
                        Map.of(
                                "representations",
                                List.of(
                                        Map.of("__typename", "Market", "id", "market-b"),
                                        Map.of("__typename", "Market", "id", "none"))))
                .body("errors", nullValue())
                .body("data._entities[0].name", equalTo("Graphics in Iceland"))
                .body("data._entities[0].shares", empty())
                .body("data._entities[1]", nullValue());
    }

    @Test
    void aMarketIsItsDocumentOverRest() {
        given().get("/api/markets/market-a")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("__typename", equalTo("Market"))
                .body("region", equalTo("IS"));
        given().get("/api/markets?first=1").then().statusCode(200).body("items", hasSize(1));
    }

    private static ValidatableResponse page(String arguments) {
        return query(
                        "{ markets("
                                + arguments
                                + ", "
                                + OURS
                                + ") { totalCount nodes { id } edges { node { id } }"
                                + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
                .body("errors", nullValue());
    }
}
