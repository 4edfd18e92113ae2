package org.chipgraph.chips.written;

import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class WrittenValuesTest {

    @Test
    void aFormSeesWhatAMutationWouldUnderstand() {
        query(
                        """
                        { quantityFromText(text: "约23万颗") { understood { comparator amount unit { code } } reason candidates { amount } }
                          moneyFromText(text: "up to $15bn") { understood { comparator max currency } }
                          dateFromText(text: "mid-July 2025") { understood { edtf earliest latest text } } }
                        """)
                .body("errors", nullValue())
                .body("data.quantityFromText.understood.comparator", equalTo("APPROX"))
                .body("data.quantityFromText.understood.amount", equalTo("230000"))
                .body("data.quantityFromText.reason", nullValue())
                .body("data.moneyFromText.understood.max", equalTo("15000000000"))
                .body("data.dateFromText.understood.earliest", equalTo("2025-07-11"))
                .body("data.dateFromText.understood.text", equalTo("mid-July 2025"));
    }

    @Test
    void anUnclearTextShowsItsCandidates() {
        query(
                        "{ moneyFromText(text: \"¥500\") { understood { max } reason candidates { amount currency } } }")
                .body("errors", nullValue())
                .body("data.moneyFromText.understood", nullValue())
                .body("data.moneyFromText.reason", containsString("several things"))
                .body("data.moneyFromText.candidates.currency", contains("CNY", "JPY"));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        query(
                        "query($text: String!) { dateFromText(text: $text) { reason } }",
                        Map.of("text", "7".repeat(101)))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("text"));
    }
}
