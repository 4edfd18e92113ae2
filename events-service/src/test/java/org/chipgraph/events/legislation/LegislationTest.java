package org.chipgraph.events.legislation;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LegislationTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void aRuleHasItsNumberAndDates() {
        query(
                        """
                        { legislation(id: "bis-advanced-computing-rule-2023") {
                            name jurisdiction number kind published { edtf } effective { edtf } citations { source { id } }
                        } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.legislation")
                .body("number", equalTo("2023-23055"))
                .body("kind", equalTo("RULE"))
                .body("jurisdiction", equalTo("US"))
                .body("published.edtf", equalTo("2023-10-25"))
                .body("effective.edtf", equalTo("2023-11-17"))
                .body("citations.source.id", contains("fr-2023-23055"));
    }

    @Test
    void legislationIsFilteredAndOrdered() {
        query(
                        """
                        { cn: legislations(where: {jurisdiction: {eq: "CN"}, kind: {eq: STATUTE}}) { totalCount nodes { id } }
                          dated: legislations(where: {effective: {within: {from: "2023-11-01", to: "2023-11-30"}}}) { nodes { id } }
                          byNumber: legislations(where: {number: {contains: "23055"}}) { nodes { id } }
                          ordered: legislations(orderBy: {field: PUBLISHED}, first: 2) { nodes { id } }
                          back: legislations(orderBy: {field: EFFECTIVE, direction: DESC}, last: 1) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.cn.nodes.id",
                        contains("cybersecurity-law", "data-security-law", "pipl"))
                .body("data.cn.totalCount", equalTo(3))
                .body("data.dated.nodes.id", contains("bis-advanced-computing-rule-2023"))
                .body("data.byNumber.nodes.id", contains("bis-advanced-computing-rule-2023"))
                .body(
                        "data.ordered.nodes.id",
                        contains("bis-advanced-computing-rule-2022", "bis-macau-rule-2023"))
                .body("data.back.nodes.id", contains("ai-diffusion-rule"));
    }

    @Test
    void unknownLegislationIsNullWithoutAnError() {
        query("{ legislation(id: \"no-such-law\") { id } }")
                .body("errors", nullValue())
                .body("data.legislation", nullValue());
    }
}
