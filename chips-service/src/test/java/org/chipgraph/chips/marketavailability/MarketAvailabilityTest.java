package org.chipgraph.chips.marketavailability;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
class MarketAvailabilityTest {

    @BeforeEach
    void loadAvailability() {
        load(
                        """
                        {"__typename":"Chip","id":"sold-chip","names":[{"lang":"en","value":"Sold"}]}
                        {"__typename":"MarketAvailability","id":"sold-in-china-v1","claimId":"sold-in-china","chip":"sold-chip","market":"CN","state":"ON_SALE","validFrom":{"edtf":"../2025-07-31"},"knownFrom":"2025-07-31","modality":"ASSERTED"}
                        {"__typename":"MarketAvailability","id":"planned-in-china-v1","claimId":"planned-in-china","chip":"sold-chip","market":"CN","state":"ON_SALE","knownFrom":"2025-07-15","modality":"PLANNED"}
                        {"__typename":"MarketAvailability","id":"sold-halted-v1","claimId":"sold-halted","chip":"sold-chip","state":"PRODUCTION_HALTED","validFrom":{"edtf":"2025-08-22"},"knownFrom":"2025-08-22","modality":"REPORTED"}
                        """,
                        "mode=create")
                .statusCode(200);
    }

    @Test
    void whatIsSoldAndWhatIsPlannedStandSideBySide() {
        query(
                        """
                        { chip(id: "sold-chip") { availability(where: {market: {eq: "CN"}}) {
                            claimId state market modality rivals chip { id } about { id } validFrom { edtf latest } } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.chip")
                .body("availability.claimId", contains("planned-in-china", "sold-in-china"))
                .body("availability.modality", contains("PLANNED", "ASSERTED"))
                .body("availability.state.unique()", contains("ON_SALE"))
                .body("availability.rivals", contains(1, 1))
                .body("availability[1].validFrom.latest", equalTo("2025-07-31"))
                .body("availability[1].chip.id", equalTo("sold-chip"))
                .body("availability[1].about.id", equalTo("sold-chip"));
    }

    @Test
    void availabilityWithoutAMarketIsAQuestionOfItsOwn() {
        query(
                        """
                        { chip(id: "sold-chip") {
                            nowhere: availability(where: {market: {exists: false}}) { state market rivals }
                            then: availability(asOf: {valid: "2025-08-21"}) { claimId match } } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.nowhere.state", contains("PRODUCTION_HALTED"))
                .body("data.chip.nowhere.market", contains(nullValue()))
                .body("data.chip.nowhere.rivals", contains(0))
                .body("data.chip.then.claimId", contains("planned-in-china", "sold-in-china"));
    }

    @ParameterizedTest
    @CsvSource({
        "'state: {eq: ON_SALE}', 2",
        "'state: {in: [PRODUCTION_HALTED, SUSPENDED]}', 1",
        "'state: {ne: ON_SALE}', 1",
        "'chip: {eq: \"sold-chip\"}', 3",
        "'market: {in: [\"CN\", \"US\"]}', 2",
    })
    void availabilityIsFilteredByEachOfItsFields(String where, int found) {
        query("{ chip(id: \"sold-chip\") { availability(where: {%s}) { id } } }".formatted(where))
                .body("errors", nullValue())
                .body("data.chip.availability", hasSize(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'chip':'sold-chip'|state|is missing",
                "'chip':'sold-chip','state':'SOLD'|state|not one of ON_SALE, SUSPENDED",
                "'chip':'sold-chip','state':'ON_SALE','market':'China'|market|not an ISO 3166-1 alpha-2 code",
                "'state':'ON_SALE'|chip|is missing",
                "'chip':'no-chip','state':'ON_SALE'|chip|no Chip has the id",
            })
    void faultyAvailabilityIsRefused(String fields, String field, String message) {
        load(
                        "{\"__typename\":\"MarketAvailability\",\"id\":\"faulty-v1\",\"claimId\":\"faulty\",\"modality\":\"ASSERTED\",%s}"
                                .formatted(fields.replace('\'', '"')),
                        "mode=create")
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(message));
    }
}
