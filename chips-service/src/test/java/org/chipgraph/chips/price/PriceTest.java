package org.chipgraph.chips.price;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class PriceTest {

    @BeforeEach
    void loadPrices() {
        load(
                        """
                        {"__typename":"Chip","id":"priced-chip","names":[{"lang":"en","value":"Priced"}]}
                        {"__typename":"Chip","id":"dearer-chip","names":[{"lang":"en","value":"Dearer"}]}
                        {"__typename":"Price","id":"priced-range-v1","claimId":"priced-range","chip":"priced-chip","amount":{"comparator":"BETWEEN","min":"10000","max":"12000","currency":"USD"},"per":"CHIP","market":"CN","validFrom":{"edtf":"2025-07-31"},"validTo":{"edtf":"2025-07-31"},"knownFrom":"2025-07-31","modality":"ASSERTED"}
                        {"__typename":"Price","id":"priced-average-v1","claimId":"priced-average","chip":"priced-chip","amount":{"comparator":"APPROX","amount":"12500","currency":"USD"},"per":"CHIP","market":"CN","validFrom":{"edtf":"2025-07"},"validTo":{"edtf":"2025-07"},"knownFrom":"2025-08-02","modality":"ESTIMATED"}
                        {"__typename":"Price","id":"priced-yuan-v1","claimId":"priced-yuan","chip":"priced-chip","amount":{"comparator":"APPROX","amount":"110000","currency":"CNY"},"per":"CARD","market":"CN","validFrom":{"edtf":"2024-02~"},"validTo":{"edtf":"2024-02~"},"modality":"REPORTED"}
                        {"__typename":"Price","id":"priced-below-v1","claimId":"priced-below","chip":"priced-chip","comparedWith":"dearer-chip","difference":{"comparator":"APPROX","amount":"-10","unit":"%"},"validFrom":{"edtf":"2024-05"},"validTo":{"edtf":"2024-05"},"modality":"REPORTED"}
                        """,
                        "mode=create")
                .statusCode(200);
    }

    @Test
    void aPriceIsAnAmountOrADifferenceFromAnotherChipsPrice() {
        query(
                        """
                        { chip(id: "priced-chip") {
                            range: prices(where: {id: {eq: "priced-range-v1"}}) {
                              amount { comparator amount min max currency } per market difference { amount }
                              comparedWith { id } chip { id } about { type id } validFrom { edtf } validTo { edtf } }
                            below: prices(where: {comparedWith: {eq: "dearer-chip"}}) {
                              amount { currency } per market difference { comparator amount unit { code } }
                              comparedWith { id name } } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.chip")
                .body("range[0].amount.comparator", equalTo("BETWEEN"))
                .body("range[0].amount.amount", nullValue())
                .body("range[0].amount.min", equalTo("10000"))
                .body("range[0].amount.max", equalTo("12000"))
                .body("range[0].amount.currency", equalTo("USD"))
                .body("range[0].per", equalTo("CHIP"))
                .body("range[0].market", equalTo("CN"))
                .body("range[0].difference", nullValue())
                .body("range[0].comparedWith", nullValue())
                .body("range[0].chip.id", equalTo("priced-chip"))
                .body("range[0].about.type", equalTo("Chip"))
                .body("range[0].about.id", equalTo("priced-chip"))
                .body("below", hasSize(1))
                .body("below[0].amount", nullValue())
                .body("below[0].per", nullValue())
                .body("below[0].market", nullValue())
                .body("below[0].difference.comparator", equalTo("APPROX"))
                .body("below[0].difference.amount", equalTo("-10"))
                .body("below[0].difference.unit.code", equalTo("%"))
                .body("below[0].comparedWith.name", equalTo("Dearer"));
    }

    @Test
    void pricesOfTheSameThingInTheSameCurrencyAreRivals() {
        query("{ chip(id: \"priced-chip\") { prices { claimId rivals } } }")
                .body("errors", nullValue())
                .body("data.chip.prices", hasSize(4))
                .body(
                        "data.chip.prices.findAll { it.rivals == 1 }.claimId",
                        containsInAnyOrder("priced-range", "priced-average"))
                .body(
                        "data.chip.prices.findAll { it.rivals == 0 }.claimId",
                        containsInAnyOrder("priced-yuan", "priced-below"));
    }

    @Test
    void aPriceHoldsOnTheDayOfItsMeasurement() {
        query(
                        """
                        { chip(id: "priced-chip") {
                            then: prices(asOf: {valid: "2025-07-31"}) { claimId match }
                            before: prices(asOf: {valid: "2025-07-30"}) { claimId match }
                            after: prices(asOf: {valid: "2025-08-01"}) { claimId }
                            known: prices(asOf: {known: "2025-08-01"}) { claimId } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.chip")
                .body("then.findAll { it.match == 'CERTAIN' }.claimId", contains("priced-range"))
                .body("then.findAll { it.match == 'POSSIBLE' }.claimId", contains("priced-average"))
                .body("before.claimId", contains("priced-average"))
                .body("before.match", contains("POSSIBLE"))
                .body("after", empty())
                .body("known.claimId", contains("priced-range"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount: {lte: {amount: '11000', currency: 'USD'}} | 1",
                "amount: {gt: {amount: '12000', currency: 'USD'}} | 1",
                "amount: {gte: {amount: '12000', currency: 'USD'}} | 2",
                "amount: {gt: {amount: '100', currency: 'CNY'}} | 1",
                "amount: {gt: {amount: '100', currency: 'EUR'}} | 0",
                "amount: {exists: false} | 1",
                "per: {in: [CHIP, SERVER_8]} | 2",
                "market: {eq: 'CN'} | 3",
                "chip: {eq: 'dearer-chip'} | 0",
                "difference: {lt: {amount: '0', unit: '%'}} | 1",
                "modality: {eq: ESTIMATED} | 1",
            },
            quoteCharacter = '"')
    void pricesAreFilteredByEachOfTheirFields(String where, int found) {
        query(
                        "{ chip(id: \"priced-chip\") { prices(where: {%s}) { id } } }"
                                .formatted(where.replace('\'', '"')))
                .body("errors", nullValue())
                .body("data.chip.prices", hasSize(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'per':'CHIP'|amount|give amount",
                "'amount':{'comparator':'EQ','min':'1','currency':'USD'}|amount|takes only amount",
                "'amount':{'comparator':'EQ','amount':'1','currency':'USX'}|amount|not an ISO 4217 code",
                "'difference':{'comparator':'EQ','amount':'1','unit':'%'}|difference|together",
                "'amount':{'comparator':'EQ','amount':'1','currency':'USD'},'comparedWith':'dearer-chip'|difference|together",
                "'difference':{'comparator':'EQ','amount':'1','unit':'W'},'comparedWith':'dearer-chip'|difference|is not %",
                "'difference':{'comparator':'EQ','amount':'1','unit':'%'},'comparedWith':'priced-chip'|comparedWith|itself",
                "'difference':{'comparator':'EQ','amount':'1','unit':'%'},'comparedWith':'no-chip'|comparedWith|no Chip has the id",
                "'amount':{'comparator':'EQ','amount':'1','currency':'USD'},'per':'RACK'|per|not one of CHIP, CARD, SERVER_8",
            })
    void aFaultyPriceIsRefused(String fields, String field, String message) {
        load(
                        "{\"__typename\":\"Price\",\"id\":\"faulty-v1\",\"claimId\":\"faulty\",\"chip\":\"priced-chip\",\"modality\":\"ASSERTED\",%s}"
                                .formatted(fields.replace('\'', '"')),
                        "mode=create")
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(message));
    }
}
