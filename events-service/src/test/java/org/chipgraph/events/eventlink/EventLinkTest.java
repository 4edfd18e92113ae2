package org.chipgraph.events.eventlink;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EventLinkTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void anEventListsTheLinksFromItAndToIt() {
        query(
                        """
                        { summons: event(id: "cac-2025-07-31-summons") { links { linkKind from { id } to { id } } }
                          announcement: event(id: "huang-2025-07-15-cctv") {
                            links { linkKind from { id name } to { id name } gap { comparator max unit { code } }
                              about { type id } rivals citations { source { id } } }
                            caused: links(where: {linkKind: {eq: CAUSED}}) { to { id } }
                            fromIt: links(where: {from: {eq: "huang-2025-07-15-cctv"}, not: {gap: {exists: true}}}) { linkKind }
                            short: links(where: {gap: {lt: {amount: "10", unit: "d"}}}) { linkKind }
                          }
                          alone: event(id: "computex-2025") { links { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.summons.links", hasSize(5))
                .body("data.summons.links.to.id.unique()", contains("cac-2025-07-31-summons"))
                .body(
                        "data.summons.links.from.id",
                        containsInAnyOrder(
                                "nvidia-chips-hazard-disclosure-2025",
                                "us-chip-tracking-proposal",
                                "huang-china-visit-2025-07",
                                "huang-2025-07-15-cctv",
                                "huang-2025-07-15-cctv"))
                .body(
                        "data.announcement.links.linkKind",
                        contains("CAUSED", "CONTRADICTS", "PRECEDED"))
                .body("data.announcement.links[1].gap.max", equalTo("15"))
                .body("data.announcement.links[1].gap.unit.code", equalTo("d"))
                .body(
                        "data.announcement.links.about.id.unique()",
                        contains("huang-2025-07-15-cctv"))
                .body("data.announcement.links.rivals.unique()", contains(0))
                .body("data.announcement.caused.to.id", contains("h20-return-discussion-2025-07"))
                .body("data.announcement.fromIt.linkKind", contains("CAUSED", "PRECEDED"))
                .body("data.announcement.short.linkKind", contains("CONTRADICTS"))
                .body("data.alone.links", empty());
    }

    @Test
    void bothEndsSeeTheSameRivals() {
        load(
                        link("rival-link-1", "EQ\", \"amount\": \"1")
                                + link("rival-link-2", "GT\", \"min\": \"2"),
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        { event(id: "nvidia-a800") { links { claimId rivals } }
                          other: event(id: "nvidia-h800") { links { claimId rivals from { id } } } }
                        """)
                .body("errors", nullValue())
                .body("data.event.links.claimId", contains("rival-link-1", "rival-link-2"))
                .body("data.event.links.rivals", contains(1, 1))
                .body("data.other.links.claimId", contains("rival-link-1", "rival-link-2"))
                .body("data.other.links.rivals", contains(1, 1));
    }

    @Test
    void linksAreReadAsTheyWereKnown() {
        query(
                        """
                        { event(id: "cac-2025-07-31-summons") {
                            before: links(asOf: {known: "2025-07-30"}) { id }
                            after: links(asOf: {known: "2025-07-31"}, first: 2) { match } } }
                        """)
                .body("errors", nullValue())
                .body("data.event.before", empty())
                .body("data.event.after.match", everyItem(nullValue()));
    }

    @Test
    void anEventIsNotLinkedToItself() {
        load(
                        """
                        {"__typename": "EventLink", "id": "self-link-v1", "claimId": "self-link", "from": "nvidia-a800", "to": "nvidia-a800", "linkKind": "CAUSED", "modality": "ASSERTED"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors[0].line", equalTo(1))
                .body("errors[0].field", equalTo("to"));
        query(
                        "{ event(id: \"nvidia-a800\") { links(where: {claimId: {eq: \"self-link\"}}) { id } } }")
                .body("errors", nullValue())
                .body("data.event.links", empty());
    }

    private static String link(String claimId, String gap) {
        return """
        {"__typename": "EventLink", "id": "%s-v1", "claimId": "%s", "from": "nvidia-a800", "to": "nvidia-h800", "linkKind": "PRECEDED", "gap": {"comparator": "%s", "unit": "d"}, "modality": "ASSERTED"}
        """
                .formatted(claimId, claimId, gap);
    }
}
