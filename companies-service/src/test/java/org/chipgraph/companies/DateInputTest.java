package org.chipgraph.companies;

import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class DateInputTest {

    @Test
    void whatIsNoDayIsRefusedByName() {
        query("{ person(id: \"lei-jun\") { positions(asOf: {valid: \"31 July\"}) { id } } }")
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString("'31 July' is not a day"));
        query(
                        "query($day: Date) { person(id: \"lei-jun\") { positions(asOf: {valid: $day}) { id } } }",
                        Map.of("day", "2025-02-30"))
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString("'2025-02-30' is not a day"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2025-07-31", "2025-02-30T00:00:00Z", "+99999-01-01T00:00:00Z"})
    void whatIsNoMomentIsRefusedAsSuch(String moment) {
        query(
                        "query($moment: DateTime) { companyClaims(where: {recordedAt: {gt: $moment}}) { nodes { id } } }",
                        Map.of("moment", moment))
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString("'" + moment + "' is not a moment"));
    }

    @Test
    void claimsAreFoundByTheMomentOfTheirEntry() {
        query(
                        "{ companyClaims(where: {recordedAt: {gt: \"2999-01-01T00:00:00Z\"}}) { totalCount } }")
                .body("errors", nullValue())
                .body("data.companyClaims.totalCount", equalTo(0));
    }
}
