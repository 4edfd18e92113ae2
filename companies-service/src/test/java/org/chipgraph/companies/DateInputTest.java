package org.chipgraph.companies;

import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.Test;

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
}
