package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.documentOf;
import static org.chipgraph.acceptance.RunningProduct.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

/// Question (b): H20 to China on 12 April 2025, as known on two days. No import rule was known on either.
class KnownOnTwoDaysTest {

    @Test
    void givesTwoDifferentSourcedAnswers() {
        query(documentOf("02-known-on-two-days.graphql"))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.knownOn13April.status", contains("NO_LICENSE_REQUIRED"))
                .body("data.knownOn13April.side", contains("EXPORT"))
                .body("data.knownOn13April[0].licenseRequired", equalTo(false))
                .body("data.knownOn13April[0].citations.source.id", hasItem("tweakers-h20"))
                .body("data.knownOn13April[0].citations[0].source.name", notNullValue())
                .body("data.knownOn16April.status", contains("LICENSE_REQUIRED"))
                .body("data.knownOn16April.side", contains("EXPORT"))
                .body("data.knownOn16April[0].licenseRequired", equalTo(true))
                .body("data.knownOn16April[0].validFrom.edtf", equalTo("2025-04-09"))
                .body("data.knownOn16April[0].knownFrom", equalTo("2025-04-15"))
                .body(
                        "data.knownOn16April[0].authority.name",
                        equalTo("Bureau of Industry and Security (US Commerce)"))
                .body("data.knownOn16April[0].citations.source.id", hasItem("toms-h20-writeoff"));
    }
}
