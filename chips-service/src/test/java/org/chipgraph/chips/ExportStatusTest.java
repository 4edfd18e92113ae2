package org.chipgraph.chips;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ExportStatusTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void twoDaysOfKnowledgeGiveTwoAnswersInOneRequest() {
        query(
                        """
                        {
                          before: exportStatus(chip: "h20", destination: "CN", asOf: {valid: "2025-04-12", known: "2025-04-13"}) {
                            status side licenseRequired match rivals citations { sourceId } versions { id }
                          }
                          after: exportStatus(chip: "h20", destination: "CN", asOf: {valid: "2025-04-12", known: "2025-04-16"}) {
                            status side validFrom { edtf } authority { id } citations { sourceId }
                          }
                        }
                        """)
                .log().all()
                .body("errors", nullValue())
                .body("data.before.status", contains("NO_LICENSE_REQUIRED"))
                .body("data.before[0].match", equalTo("CERTAIN"))
                .body("data.after.status", contains("LICENSE_REQUIRED"))
                .body("data.after[0].validFrom.edtf", equalTo("2025-04-09"));
    }
    @Test
    void chips() {
        query("""
              { chips(first: 3, orderBy: {field: ANNOUNCED, direction: DESC}, where: {kind: {eq: MODEL}, designer: {in: ["nvidia", "huawei"]}, announced: {gte: "2020-01-01"}}) { totalCount pageInfo { hasNextPage endCursor } nodes { id name label(lang: ["zh"]) {lang value} announced { edtf } designer { id }
                 memberOf { id } specs(first: 2) { attribute quantity { amount unit { display } } chip { id } event { id } } a: specs(first: 1) { id } } } }
              """).log().all().body("errors", nullValue());
        query("""
              query($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { id chips(first: 2) { totalCount nodes { id variants { id } members { id } memberOfIds } } } ... on Chip { name } } }
              """, java.util.Map.of("r", java.util.List.of(java.util.Map.of("__typename","Organization","id","nvidia"), java.util.Map.of("__typename","Chip","id","nope"), java.util.Map.of("__typename","Organization","id","huawei"), java.util.Map.of("__typename","Chip","id","h20")))).log().all().body("errors", nullValue());
    }
}
