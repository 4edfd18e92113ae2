package org.chipgraph.events.marketmove;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class MarketMoveTest {

    /// A day on which shares moved: a group without a figure, a peak, a bound, a turnover, and two reports of one
    /// close.
    private static final String MOVES =
            """
            {"__typename":"Event","id":"move-event","names":[{"lang":"en","value":"Summons"}],"type":"OTHER","when":{"edtf":"1999-07-30"}}
            {"__typename":"MarketMove","id":"move-group-v1","claimId":"move-group","organization":"move-stocks","day":"1999-07-30","metric":"PRICE_CHANGE","basis":"REPORTED","direction":"UP","cause":"move-event","knownFrom":"1999-07-31","modality":"ASSERTED"}
            {"__typename":"MarketMove","id":"move-peak-v1","claimId":"move-peak","organization":"move-foundry","venue":"XHKG","day":"1999-07-30","metric":"PRICE_CHANGE","basis":"INTRADAY_PEAK","direction":"UP","change":{"comparator":"EQ","amount":"5.279","unit":"%"},"cause":"move-event","knownFrom":"1999-07-31","modality":"ASSERTED"}
            {"__typename":"MarketMove","id":"move-bound-v1","claimId":"move-bound","organization":"move-designer","day":"1999-07-30","metric":"PRICE_CHANGE","basis":"INTRADAY","direction":"UP","change":{"comparator":"GT","min":"5","unit":"%"},"cause":"move-event","knownFrom":"1999-07-31","modality":"ASSERTED"}
            {"__typename":"MarketMove","id":"move-turnover-v1","claimId":"move-turnover","organization":"move-designer","day":"1999-07-30","metric":"TURNOVER","basis":"REPORTED","turnover":{"comparator":"GT","min":"4700000000","currency":"CNY"},"cause":"move-event","knownFrom":"1999-07-31","modality":"ASSERTED"}
            {"__typename":"MarketMove","id":"move-close-v1","claimId":"move-close","organization":"move-designer","venue":"XSHG","day":"1999-08-28","metric":"PRICE_CHANGE","basis":"CLOSE","direction":"DOWN","change":{"comparator":"EQ","amount":"15.7","unit":"%"},"close":{"comparator":"EQ","amount":"1587.91","currency":"CNY"},"knownFrom":"1999-08-28","modality":"ASSERTED"}
            {"__typename":"MarketMove","id":"move-close-told-v1","claimId":"move-close-told","organization":"move-designer","venue":"XSHG","day":"1999-08-28","metric":"PRICE_CHANGE","basis":"CLOSE","direction":"DOWN","change":{"comparator":"EQ","amount":"15","unit":"%"},"knownFrom":"1999-08-28","modality":"ASSERTED"}
            """;

    @BeforeEach
    void loadData() {
        load(MOVES, "mode=create").statusCode(200);
    }

    @Test
    void anEventListsTheMovesThatItIsSaidToHaveCaused() {
        query(
                        """
                        { event(id: "move-event") {
                            marketMoves { id organization { id } venue day metric basis direction
                              change { comparator amount min unit { code } } turnover { comparator min currency } close { amount }
                              cause { id } validFrom { edtf } validTo { edtf } about { type id } rivals }
                            that: marketMoves(asOf: {valid: "1999-07-30"}) { match }
                            next: marketMoves(asOf: {valid: "1999-07-31"}) { match } } }
                        """)
                .body("errors", nullValue())
                .body("data.event.that.match.unique()", contains("CERTAIN"))
                .body("data.event.next.size()", equalTo(0))
                .rootPath("data.event.marketMoves")
                .body(
                        "id",
                        contains(
                                "move-bound-v1",
                                "move-group-v1",
                                "move-peak-v1",
                                "move-turnover-v1"))
                .body("rivals.unique()", contains(0))
                .body("cause.id.unique()", contains("move-event"))
                .body("validFrom.edtf.unique()", contains("1999-07-30"))
                .body("validTo.edtf.unique()", contains("1999-07-30"))
                .body("[0].change.comparator", equalTo("GT"))
                .body("[0].change.min", equalTo("5"))
                .body("[0].venue", nullValue())
                .body("[1].direction", equalTo("UP"))
                .body("[1].change", nullValue())
                .body("[1].about.type", equalTo("Organization"))
                .body("[1].about.id", equalTo("move-stocks"))
                .body("[2].venue", equalTo("XHKG"))
                .body("[2].basis", equalTo("INTRADAY_PEAK"))
                .body("[2].change.amount", equalTo("5.279"))
                .body("[2].change.unit.code", equalTo("%"))
                .body("[3].metric", equalTo("TURNOVER"))
                .body("[3].turnover.min", equalTo("4700000000"))
                .body("[3].direction", nullValue());
    }

    @Test
    void anOrganizationListsHowItsShareMoved() {
        query(
                        """
                        query($parties: [_Any!]!) { _entities(representations: $parties) { ... on Organization {
                          closes: marketMoves(where: {basis: {eq: CLOSE}}) { id rivals cause { id } close { amount } }
                          fell: marketMoves(where: {direction: {eq: DOWN}, change: {gt: {amount: "15", unit: "%"}}}) { id }
                          traded: marketMoves(where: {turnover: {gte: {amount: "5000000000", currency: "CNY"}}}) { id }
                          shanghai: marketMoves(where: {venue: {eq: "XSHG"}, day: {gte: "1999-08-01"}}) { id }
                          caused: marketMoves(where: {cause: {eq: "move-event"}, metric: {eq: PRICE_CHANGE}}) { id }
                          dear: marketMoves(where: {close: {lt: {amount: "2000", currency: "CNY"}}}) { id } } } }
                        """,
                        Map.of(
                                "parties",
                                List.of(
                                        Map.of(
                                                "__typename",
                                                "Organization",
                                                "id",
                                                "move-designer"))))
                .body("errors", nullValue())
                .rootPath("data._entities[0]")
                .body("closes.id", contains("move-close-told-v1", "move-close-v1"))
                .body("closes.rivals", contains(1, 1))
                .body("closes[1].close.amount", equalTo("1587.91"))
                .body("closes[1].cause", nullValue())
                .body("fell.id", contains("move-close-v1"))
                .body("traded.id", contains("move-turnover-v1"))
                .body("shanghai.id", containsInAnyOrder("move-close-v1", "move-close-told-v1"))
                .body("caused.id", contains("move-bound-v1"))
                .body("dear.id", contains("move-close-v1"));
    }

    @Test
    void aMoveHoldsOnItsDayAlone() {
        load(
                        """
                        {"__typename":"MarketMove","id":"late-move-v1","claimId":"late-move","organization":"move-foundry","day":"1999-07-30","metric":"PRICE_CHANGE","basis":"OPEN","direction":"UP","validFrom":{"edtf":"1999-07-30"},"validTo":{"edtf":"1999-07-31"}}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.field", contains("validTo"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "'1999-07-31' contradicts day, from which 1999-07-30 follows; leave it out, or correct day"));
    }

    @Test
    void aMoveHasADirectionInPlaceOfASign() {
        load(
                        """
                        {"__typename":"MarketMove","id":"bare-move-v1","claimId":"bare-move"}
                        {"__typename":"MarketMove","id":"aimless-move-v1","claimId":"aimless-move","organization":"move-foundry","day":"1999-07-30","metric":"PRICE_CHANGE","basis":"OPEN","change":{"comparator":"EQ","amount":"5","unit":"%"}}
                        {"__typename":"MarketMove","id":"signed-move-v1","claimId":"signed-move","organization":"move-foundry","day":"1999-07-30","metric":"PRICE_CHANGE","basis":"OPEN","direction":"DOWN","change":{"comparator":"EQ","amount":"-5","unit":"%"}}
                        {"__typename":"MarketMove","id":"odd-move-v1","claimId":"odd-move","organization":"move-foundry","day":"1999-07-30","metric":"PRICE_CHANGE","basis":"OPEN","direction":"UP","change":{"comparator":"EQ","amount":"5","unit":"1"},"turnover":{"comparator":"EQ","amount":"5","currency":"CNY"}}
                        {"__typename":"MarketMove","id":"empty-move-v1","claimId":"empty-move","organization":"move-foundry","venue":"hkex","day":"1999-07-30","metric":"TURNOVER","basis":"OPEN"}
                        {"__typename":"MarketMove","id":"idle-move-v1","claimId":"idle-move","organization":"move-foundry","day":"1999-07-30","metric":"TURNOVER","basis":"OPEN"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body(
                        "errors.findAll { it.line == 1 }.field",
                        contains("organization", "day", "metric", "basis"))
                .body("errors.findAll { it.line == 2 }.field", contains("direction"))
                .body("errors.findAll { it.line == 3 }.field", contains("change"))
                .body("errors.find { it.line == 3 }.message", containsString("DOWN"))
                .body("errors.findAll { it.line == 4 }.field", contains("turnover", "change"))
                .body("errors.findAll { it.line == 5 }.field", contains("venue"))
                .body("errors.findAll { it.line == 6 }.field", contains("turnover"));
    }
}
