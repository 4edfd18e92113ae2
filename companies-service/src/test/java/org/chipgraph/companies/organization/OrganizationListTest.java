package org.chipgraph.companies.organization;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OrganizationListTest {

    /// Starter organizations only: other tests add more.
    private static final String FOUNDRIES_AND_MEDIA =
            "where: {or: [{roles: {contains: FOUNDRY}}, {roles: {contains: MEDIA}}]}";

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void organizationsAreOfAllKindsAndCompaniesOfOne() {
        query(
                        """
                        { organizations(first: 100) { nodes { id kind } }
                          companies(first: 100) { nodes { id kind } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.organizations.nodes.kind",
                        hasItems(
                                "COMPANY",
                                "AUTHORITY",
                                "GOVERNMENT",
                                "MEDIA",
                                "RESEARCH",
                                "GROUP",
                                "UNNAMED"))
                .body("data.companies.nodes.id", hasItems("nvidia", "huawei", "tsmc"))
                .body("data.companies.nodes.kind", everyItem(equalTo("COMPANY")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {kind: {eq: RESEARCH}}                                      | omdia semianalysis
                    {kind: {in: [RESEARCH, GOVERNMENT]}, country: {eq: "US"}}   | semianalysis us-government us-senate
                    {roles: {contains: FOUNDRY}}                                | smic tsmc
                    {roles: {exists: false}, kind: {eq: UNNAMED}}               | cn-senior-officials
                    {parent: {eq: "us-government"}}                             | bis
                    {memberOf: {contains: "cn-chip-designers"}}                 | cambricon huawei kunlunxin moore-threads
                    {founded: {lte: "2019-06-01"}}                              | biren
                    {founded: {within: {from: "2019-01-01", to: "2020-12-31"}}} | biren moore-threads
                    {id: {in: ["cac", "none"]}}                                 | cac
                    {listings: {some: {exchange: {eq: "XHKG"}}}}                | baidu smic
                    {listings: {some: {board: {eq: "STAR"}, from: {gte: "2025-12-05"}}}} | metax moore-threads
                    {listings: {some: {ticker: {in: ["688256", "NVDA"]}}}}      | cambricon nvidia
                    {listings: {some: {ticker: {contains: "9888"}}}}            | baidu
                    {identifiers: {some: {scheme: {eq: CIK}}}}                  | amd nvidia
                    {identifiers: {some: {value: {eq: "0000002488"}}}}          | amd
                    {positions: {some: {title: {contains: "首席执行官"}}}}         | nvidia
                    {assessments: {some: {text: {contains: "WINDOW of"}}}}      | metax moore-threads
                    {positions: {some: {reportedVia: {contains: "gasgoo"}}}}    | nvidia xiaomi
                    {kind: {eq: MEDIA}, not: {country: {in: ["US", "CN"]}}}     | financial-times reuters
                    {and: [{roles: {contains: BUYER}}, {country: {eq: "US"}}], roles: {contains: DESIGNER}} | google
                    """)
    void aListIsFiltered(String where, String ids) {
        query("{ organizations(where: " + where + ") { totalCount nodes { id } } }")
                .body("errors", nullValue())
                .body("data.organizations.nodes.id", contains(ids.split(" ")))
                .body("data.organizations.totalCount", equalTo(ids.split(" ").length));
    }

    @Test
    void theOrderIsByFoundationWithUnknownOnesLast() {
        query(
                        """
                        query { up: companies(first: 3, orderBy: {field: FOUNDED}, where: {id: {in: ["amd", "biren", "moore-threads"]}}) { nodes { id } }
                          down: companies(orderBy: {field: FOUNDED, direction: DESC}, where: {id: {in: ["amd", "biren", "moore-threads"]}}) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.up.nodes.id", contains("biren", "moore-threads", "amd"))
                .body("data.down.nodes.id", contains("moore-threads", "biren", "amd"));
    }

    @Test
    void oneListingHasToFitAll() {
        query(
                        """
                        { organizations(where: {listings: {some: {exchange: {eq: "XHKG"}, ticker: {eq: "688981"}}}}) { totalCount }
                          companies(where: {listings: {some: {exchange: {eq: "XSHG"}, ticker: {eq: "688981"}}}}) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.organizations.totalCount", equalTo(0))
                .body("data.companies.nodes.id", contains("smic"));
    }

    @Test
    void theOrderIsByNameWhateverItsCase() {
        query(
                        """
                        { organizations(orderBy: {field: NAME}, where: {id: {in: ["bis", "amd", "cac", "nvidia", "t-head", "smic"]}}) { nodes { id } }
                          companies(orderBy: {field: NAME, direction: DESC}, where: {id: {in: ["metax", "meta", "t-head"]}}) { nodes { id } }
                          persons(first: 2, orderBy: {field: NAME}, where: {id: {in: ["lei-jun", "donald-trump", "david-reber"]}}) { nodes { id } }
                          markets(orderBy: {field: NAME}, where: {id: {eq: "cn-ai-compute-chip-market"}}) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.organizations.nodes.id",
                        contains("amd", "bis", "cac", "nvidia", "smic", "t-head"))
                .body("data.companies.nodes.id", contains("t-head", "metax", "meta"))
                .body("data.persons.nodes.id", contains("david-reber", "donald-trump"))
                .body("data.markets.nodes.id", contains("cn-ai-compute-chip-market"));
    }

    @Test
    void pagesFollowEachOtherForwards() {
        String after =
                page("first: 4")
                        .body("data.organizations.totalCount", equalTo(7))
                        .body(
                                "data.organizations.nodes.id",
                                contains("bloomberg", "cctv", "financial-times", "gasgoo"))
                        .body("data.organizations.pageInfo.hasNextPage", equalTo(true))
                        .body("data.organizations.pageInfo.hasPreviousPage", equalTo(false))
                        .extract()
                        .path("data.organizations.pageInfo.endCursor");
        page("first: 4, after: \"" + after + "\"")
                .body("data.organizations.nodes.id", contains("reuters", "smic", "tsmc"))
                .body("data.organizations.edges.node.id", contains("reuters", "smic", "tsmc"))
                .body("data.organizations.pageInfo.hasNextPage", equalTo(false))
                .body("data.organizations.pageInfo.hasPreviousPage", equalTo(true));
    }

    @Test
    void pagesFollowEachOtherBackwards() {
        String before =
                page("last: 2")
                        .body("data.organizations.nodes.id", contains("smic", "tsmc"))
                        .body("data.organizations.pageInfo.hasPreviousPage", equalTo(true))
                        .extract()
                        .path("data.organizations.pageInfo.startCursor");
        page("last: 3, before: \"" + before + "\"")
                .body(
                        "data.organizations.nodes.id",
                        contains("financial-times", "gasgoo", "reuters"))
                .body("data.organizations.pageInfo.hasNextPage", equalTo(true));
    }

    @Test
    void pagesInAnOrderWithUnknownValuesLoseNothing() {
        String list =
                "orderBy: {field: FOUNDED}, where: {id: {in: [\"amd\", \"biren\", \"meta\", \"moore-threads\"]}}";
        String after =
                query(
                                "{ companies(first: 3, "
                                        + list
                                        + ") { nodes { id } pageInfo { endCursor } } }")
                        .body("data.companies.nodes.id", contains("biren", "moore-threads", "amd"))
                        .extract()
                        .path("data.companies.pageInfo.endCursor");
        query("{ companies(first: 3, after: \"" + after + "\", " + list + ") { nodes { id } } }")
                .body("errors", nullValue())
                .body("data.companies.nodes.id", contains("meta"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor = page("first: 1").extract().path("data.organizations.pageInfo.endCursor");
        isRefused("{ organizations(after: \"" + cursor + "\") { nodes { id } } }", "after")
                .body("errors[0].message", containsString("another search, where or orderBy"));
        isRefused("{ companies(after: \"" + cursor + "\") { nodes { id } } }", "after");
        isRefused("{ organizations(before: \"nonsense\") { nodes { id } } }", "before")
                .body("errors[0].message", containsString("not a cursor"));
    }

    @Test
    void sizesOutOfRangeAndMixedDirectionsAreRefused() {
        isRefused("{ organizations(first: 101) { nodes { id } } }", "first");
        isRefused("{ organizations(last: -1) { nodes { id } } }", "last");
        isRefused("{ companies(first: 1, last: 1) { nodes { id } } }", "first");
    }

    @Test
    void anUnknownFilterIsAnError() {
        query("{ organizations(where: {colour: {eq: \"red\"}}) { nodes { id } } }")
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString("colour"));
    }

    private static ValidatableResponse page(String arguments) {
        return query(
                        "{ organizations("
                                + arguments
                                + ", "
                                + FOUNDRIES_AND_MEDIA
                                + """
                                ) { totalCount nodes { id } edges { cursor node { id } }
                                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                                """)
                .body("errors", nullValue());
    }

    private static ValidatableResponse isRefused(String document, String argument) {
        return query(document)
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItem(argument));
    }
}
