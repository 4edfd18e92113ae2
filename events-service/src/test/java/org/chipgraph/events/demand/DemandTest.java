package org.chipgraph.events.demand;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
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
class DemandTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void theSummonsDemandsAnExplanationAndEvidence() {
        query(
                        """
                        { event(id: "cac-2025-07-31-summons") {
                            demands { id demandKind by { id } addressee { id } topic { lang value } due { edtf } fulfilment
                              occasion { id } event { id } modality rivals about { type id } note { lang }
                              citations { source { id } } }
                            evidence: demands(where: {demandKind: {eq: EVIDENCE}, by: {eq: "cac"}}) { id }
                            refused: demands(where: {fulfilment: {in: [REFUSED, FULFILLED]}}) { id }
                            due: demands(where: {due: {exists: true}}) { id }
                            ofOthers: demands(where: {addressee: {ne: "nvidia"}}) { id }
                        } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.event")
                .body("demands.demandKind", contains("EVIDENCE", "EXPLANATION"))
                .body("demands.by.id", contains("cac", "cac"))
                .body("demands.addressee.id", contains("nvidia", "nvidia"))
                .body("demands.modality", contains("DEMANDED", "DEMANDED"))
                .body("demands.fulfilment", contains("OPEN", "OPEN"))
                .body("demands.due", everyItem(nullValue()))
                .body("demands.rivals", contains(0, 0))
                .body("demands[0].topic", hasSize(2))
                .body("demands[0].about.type", equalTo("Event"))
                .body("demands[0].occasion.id", equalTo("cac-2025-07-31-summons"))
                .body("demands[0].citations.source.id", contains("seed-copy"))
                .body("evidence.id", contains("cac-2025-07-31-summons-evidence-v1"))
                .body("refused", empty())
                .body("due", empty())
                .body("ofOthers", empty());
    }

    @Test
    void aDemandHoldsFromItsDayOn() {
        query(
                        """
                        { event(id: "cac-2025-07-31-summons") {
                            before: demands(asOf: {valid: "2025-07-30"}) { id }
                            later: demands(asOf: {valid: "2025-12-31", known: "2025-07-31"}) { match }
                            unknown: demands(asOf: {known: "2025-07-30"}) { id }
                        } }
                        """)
                .body("errors", nullValue())
                .body("data.event.before", empty())
                .body("data.event.later.match", contains("CERTAIN", "CERTAIN"))
                .body("data.event.unknown", empty());
    }

    @Test
    void demandsOfTheSameKindAndAddresseeAreRivalsUntilOneIsPreferred() {
        load(
                        line("rival-demand-1", "NORMAL", "REFUSED")
                                + line("rival-demand-2", "PREFERRED", "OPEN")
                                + line("rival-demand-3", "DEPRECATED", "FULFILLED"),
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        { event(id: "computex-2025") {
                            best: demands { claimId rivals rank }
                            sound: demands(ranks: NOT_DEPRECATED) { claimId rivals }
                            all: demands(ranks: ALL) { claimId rivals rankReason }
                        } }
                        """)
                .body("errors", nullValue())
                .body("data.event.best.claimId", contains("rival-demand-2"))
                .body("data.event.best.rivals", contains(1))
                .body("data.event.sound.claimId", contains("rival-demand-1", "rival-demand-2"))
                .body("data.event.sound.rivals", contains(1, 1))
                .body(
                        "data.event.all.claimId",
                        contains("rival-demand-1", "rival-demand-2", "rival-demand-3"))
                .body("data.event.all.rivals", contains(1, 1, 2));
    }

    private static String line(String claimId, String rank, String fulfilment) {
        return """
        {"__typename": "Demand", "id": "%s-v1", "claimId": "%s", "occasion": "computex-2025", "addressee": "nvidia", "demandKind": "ACTION", "fulfilment": "%s", "rank": "%s", "rankReason": "for the test", "modality": "DEMANDED"}
        """
                .formatted(claimId, claimId, fulfilment, rank);
    }
}
