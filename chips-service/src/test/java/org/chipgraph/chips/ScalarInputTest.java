package org.chipgraph.chips;

import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.Test;

/// What is no value of a scalar of ours is refused with what would be one.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ScalarInputTest {

    private static final String BY_COUNTRY =
            "query($value: CountryCode!) { exportStatus(chip: \"h20\", destination: $value) { id } }";
    private static final String BY_AMOUNT =
            "query($value: Decimal!) { chips(where: {specs: {some: {quantity: {gt: {amount: $value, unit: \"W\"}}}}}) { nodes { id } } }";

    @Test
    void aValueOfAnotherShapeIsRefusedAsSuch() {
        for (Object value : List.of(List.of("CN"), Map.of("code", "CN"), true, 7)) {
            refused(
                    BY_COUNTRY,
                    value,
                    "Variable 'value' has an invalid value: a CountryCode is written as a text");
        }
        refused(
                BY_AMOUNT,
                List.of("4"),
                "Variable 'value' has an invalid value: a Decimal is written as a text");
    }

    @Test
    void aTextThatIsNoneIsRefusedWithAnExample() {
        refused(
                BY_COUNTRY,
                "china",
                "Variable 'value' has an invalid value: 'china' is not an ISO 3166-1 alpha-2 code such as CN");
        refused(
                BY_AMOUNT,
                "1e9",
                "Variable 'value' has an invalid value: not a decimal number of at most 40 characters such as \"4.8\"");
    }

    @Test
    void aListInTheDocumentIsRefusedToo() {
        query("{ exportStatus(chip: \"h20\", destination: [\"CN\"]) { id } }")
                .body("errors", hasSize(1))
                .body(
                        "errors[0].message",
                        stringContainsInOrder(
                                "'destination'",
                                "not a valid 'CountryCode'",
                                "it is written as a text"))
                .body("errors[0].extensions.classification", equalTo("ValidationError"));
    }

    private static void refused(String document, Object value, String message) {
        query(document, Map.of("value", value))
                .body("errors", hasSize(1))
                .body("errors[0].message", startsWith(message))
                .body("errors[0].extensions.classification", equalTo("ValidationError"));
    }
}
