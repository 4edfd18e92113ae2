package org.chipgraph.events.source;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SourceTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void theArticleTellsTheWayOnWhichItCame() {
        query(
                        """
                        { source(id: "seed-copy") {
                            name version url publisher { id } publisherName kind language published { edtf }
                            via { organization { id } name url } reliability reliabilityNote { lang } note { lang } retrieved
                            citations { source { id kind } }
                        } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.source")
                .body("kind", equalTo("REPOST"))
                .body("publisher.id", equalTo("gasgoo"))
                .body("via.organization.id", contains("cac", "gasgoo"))
                .body("via[2].organization", nullValue())
                .body("via[2].name", equalTo("99802.cn"))
                .body("reliability", equalTo("C"))
                .body("reliabilityNote.lang", contains("en", "zh-Hans"))
                .body("retrieved", nullValue())
                .body("citations[0].source.id", equalTo("seed-copy"));
    }

    @Test
    void sourcesAreFiltered() {
        query(
                        """
                        { filings: sources(where: {kind: {in: [COMPANY_FILING]}}) { totalCount nodes { id publisher { id } } }
                          judged: sources(where: {reliability: {exists: true}}) { nodes { id } }
                          dutch: sources(where: {language: {eq: "nl"}}) { totalCount }
                          nvidia: sources(where: {publisher: {eq: "nvidia"}}) { nodes { id } }
                          rule: sources(where: {published: {gte: "2023-10-20", lt: "2023-11-01"}}) { nodes { id } }
                          dated: sources(where: {id: {in: ["fr-2023-23055", "cac-wxzg"]}, published: {exists: true}}) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.filings.nodes.id",
                        contains("amd-8k", "sec-2025-07-31", "sec-8k-2023-10-17"))
                .body("data.judged.nodes.id", contains("seed-copy"))
                .body("data.dutch.totalCount", equalTo(1))
                .body("data.nvidia.nodes.id", contains("sec-2025-07-31", "sec-8k-2023-10-17"))
                .body("data.rule.nodes.id", contains("fr-2023-23055", "thompson-2023-el"))
                .body("data.dated.nodes.id", contains("fr-2023-23055"));
    }

    @Test
    void aWayWithoutOrganizationsIsNoneOverOrganizations() {
        load(
                        """
                        {"__typename":"Source","id":"named-way","names":[{"lang":"en","value":"Way"}],"kind":"NEWS","via":[{"name":"A blog"}]}
                        """,
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        { over: sources(where: {id: {in: ["named-way", "seed-copy"]}, via: {exists: true}}) { nodes { id } }
                          notOver: sources(where: {id: {in: ["named-way", "seed-copy"]}, via: {exists: false}}) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.over.nodes.id", contains("seed-copy"))
                .body("data.notOver.nodes.id", contains("named-way"));
    }

    @Test
    void sourcesStandInTheOrderOfPublicationWithUndatedOnesLast() {
        query(
                        """
                        { first: sources(orderBy: {field: PUBLISHED}, first: 2) { nodes { id } pageInfo { hasNextPage } }
                          last: sources(orderBy: {field: PUBLISHED}, last: 3) { nodes { published { edtf } } }
                          newest: sources(orderBy: {field: PUBLISHED, direction: DESC}, first: 1) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.first.nodes.id", contains("thompson-2019-el", "fr-2022-21658"))
                .body("data.first.pageInfo.hasNextPage", is(true))
                .body("data.last.nodes", hasSize(3))
                .body("data.last.nodes.published", everyItem(nullValue()))
                .body("data.newest.nodes.id", contains("rutab-s5000"));
    }

    @Test
    void anUnknownSourceIsNullWithoutAnError() {
        query("{ source(id: \"no-such-source\") { id } }")
                .body("errors", nullValue())
                .body("data.source", nullValue());
    }
}
