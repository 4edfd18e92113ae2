package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.documentOf;
import static org.chipgraph.acceptance.RunningProduct.query;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/// Question (a): the summons of 31 July 2025, answered by three services in one request.
class SummonsTest {

    private static final String PARTY = "data.event.participants.find { it.role == '%s' }.party.";

    @Test
    void namesAuthorityCompanyAndChipWithItsDesigner() {
        summons()
                .body(
                        "data.event.name",
                        equalTo(
                                "CAC summons NVIDIA over vulnerability and backdoor risk of the H20"))
                .body("data.event.when.edtf", equalTo("2025-07-31"))
                .body(PARTY.formatted("AUTHORITY") + "id", equalTo("cac"))
                .body(
                        PARTY.formatted("AUTHORITY") + "name",
                        equalTo("Cyberspace Administration of China"))
                .body(PARTY.formatted("AUTHORITY") + "country", equalTo("CN"))
                .body(PARTY.formatted("SUMMONED_PARTY") + "id", equalTo("nvidia"))
                .body(PARTY.formatted("PRODUCT_CONCERNED") + "__typename", equalTo("Chip"))
                .body(PARTY.formatted("PRODUCT_CONCERNED") + "name", equalTo("NVIDIA H20"))
                .body(PARTY.formatted("PRODUCT_CONCERNED") + "designer.name", equalTo("NVIDIA"));
    }

    @Test
    void givesTheChipsExportStatusOfThatDayOnBothSides() {
        String statuses = PARTY.formatted("PRODUCT_CONCERNED") + "exportStatuses.";
        summons()
                .body(statuses + "status", containsInAnyOrder("ASSURED", "UNDER_INQUIRY"))
                .body(
                        statuses + "find { it.side == 'IMPORT' }.authority.name",
                        equalTo("Cyberspace Administration of China"))
                .body(statuses + "find { it.side == 'EXPORT' }.rivals", equalTo(2))
                .body(statuses + "match", everyItem(equalTo("CERTAIN")));
    }

    @Test
    void listsTwoDemandsAndThreeLaws() {
        summons()
                .body(
                        "data.event.demands.demandKind",
                        containsInAnyOrder("EXPLANATION", "EVIDENCE"))
                .body("data.event.demands.addressee.name", everyItem(equalTo("NVIDIA")))
                .body(
                        "data.event.legislation.findAll { it.role == 'LEGAL_BASIS' }.legislation.id",
                        containsInAnyOrder("cybersecurity-law", "data-security-law", "pipl"));
    }

    @Test
    void citesASourceForEachOfThem() {
        summons()
                .body("data.event.citations[0].source.name", notNullValue())
                .body("data.event.demands.citations", everyItem(not(hasSize(0))))
                .body("data.event.demands.citations.flatten().source.id", hasItem("seed-copy"))
                .body("data.event.legislation.citations", everyItem(not(hasSize(0))))
                .body(
                        PARTY.formatted("PRODUCT_CONCERNED")
                                + "exportStatuses.citations.flatten().source.name",
                        everyItem(notNullValue()));
    }

    private static ValidatableResponse summons() {
        return query(documentOf("01-summons.graphql")).statusCode(200).body("errors", nullValue());
    }
}
