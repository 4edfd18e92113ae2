package org.chipgraph.events.event;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Filters on what is said, and on who passed it on.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class EventFilterTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{summary: {contains: 'footnote 4'}}| us-2022-12-16-entity-list",
                "{statedPurpose: {contains: '数据安全'}}| cac-2025-07-31-summons",
                "{statements: {some: {text: {contains: 'KILL switches'}}}}| nvidia-2025-08-05-nobackdoor",
                "{statements: {some: {text: {contains: '出口管制初期'}, speaker: {eq: 'jensen-huang'}}}}| huang-computex-2025",
                "{demands: {some: {topic: {contains: '证明材料'}, demandKind: {eq: EVIDENCE}}}}| cac-2025-07-31-summons",
                "{demands: {some: {topic: {contains: '证明材料'}, demandKind: {eq: EXPLANATION}}}}|",
                "{impacts: {some: {text: {contains: 'roll out AI'}}}}| us-2025-04-09-h20",
                "{assessments: {some: {text: {contains: 'none says this'}}}}|",
                "{reportedVia: {contains: 'bloomberg'}}| amd-mi309-licence cn-2025-08-12-notices",
                "{statements: {some: {reportedVia: {contains: 'cctv'}}}}| huang-2025-07-15-cctv",
            })
    void aListIsFiltered(String where, String ids) {
        List<String> found = ids == null ? List.of() : List.of(ids.split(" "));
        query("{ events(where: " + where.replace('\'', '"') + ") { totalCount nodes { id } } }")
                .body("errors", nullValue())
                .body("data.events.nodes.id", equalTo(found))
                .body("data.events.totalCount", equalTo(found.size()));
    }

    @Test
    void theOrderIsByName() {
        query(
                        """
                        { events(orderBy: {field: NAME}, where: {type: {eq: PRODUCT_LAUNCH}}) { nodes { id } }
                          sources(orderBy: {field: NAME, direction: DESC}, where: {id: {in: ["hothw-br100", "itpro-2022", "gokawiil-cnbc"]}}) {
                            nodes { id } }
                          legislations(first: 3, orderBy: {field: NAME}, where: {kind: {ne: RULE}}) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.events.nodes.id",
                        contains("nvidia-a800", "nvidia-h20-intro", "nvidia-h800"))
                .body(
                        "data.sources.nodes.id",
                        contains("gokawiil-cnbc", "itpro-2022", "hothw-br100"))
                .body(
                        "data.legislations.nodes.id",
                        contains(
                                "bis-gp10-guidance-2025",
                                "chip-security-act",
                                "cybersecurity-law"));
    }
}
