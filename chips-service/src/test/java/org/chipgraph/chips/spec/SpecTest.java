package org.chipgraph.chips.spec;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
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
class SpecTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void aSpecIsAFigureWithItsUnitOrAText() {
        query(
                        """
                        { chip(id: "h20") {
                            memory: specs(where: {attribute: {eq: MEMORY_CAPACITY}}) {
                              quantity { comparator amount min max unit { code display dimension factor } }
                              valueText about { type id } chip { id } knownFrom modality rank match versions { id } }
                            kind: specs(where: {attribute: {eq: MEMORY_TYPE}, chip: {eq: "h20"}}) { quantity { amount } valueText } } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.memory", hasSize(1))
                .body("data.chip.memory[0].quantity.comparator", equalTo("EQ"))
                .body("data.chip.memory[0].quantity.amount", equalTo("96"))
                .body("data.chip.memory[0].quantity.min", nullValue())
                .body("data.chip.memory[0].quantity.unit.code", equalTo("GBy"))
                .body("data.chip.memory[0].quantity.unit.display", equalTo("GB"))
                .body("data.chip.memory[0].quantity.unit.factor", equalTo("1"))
                .body("data.chip.memory[0].valueText", nullValue())
                .body("data.chip.memory[0].about.type", equalTo("Chip"))
                .body("data.chip.memory[0].about.id", equalTo("h20"))
                .body("data.chip.memory[0].chip.id", equalTo("h20"))
                .body("data.chip.memory[0].knownFrom", equalTo("2023-11-30"))
                .body("data.chip.memory[0].match", nullValue())
                .body("data.chip.memory[0].versions.id", contains("h20-memory-capacity-96-gb-v1"))
                .body("data.chip.kind[0].valueText", equalTo("HBM3"))
                .body("data.chip.kind[0].quantity", nullValue());
    }

    @Test
    void ranksChooseAmongWhatSourcesSay() {
        query(
                        """
                        { chip(id: "h100-sxm") {
                            best: specs(where: {attribute: {eq: MEMORY_BANDWIDTH}}) { rivals quantity { amount } }
                            notDeprecated: specs(where: {attribute: {eq: MEMORY_BANDWIDTH}}, ranks: NOT_DEPRECATED) { rivals quantity { amount } }
                            all: specs(where: {attribute: {eq: MEMORY_BANDWIDTH}}, ranks: ALL) { rankReason quantity { amount } } } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.best.quantity.amount", contains("3.35"))
                .body("data.chip.best.rivals", contains(1))
                .body("data.chip.notDeprecated.quantity.amount", containsInAnyOrder("3.35", "3.0"))
                .body("data.chip.notDeprecated.rivals", contains(1, 1))
                .body("data.chip.all.quantity.amount", containsInAnyOrder("3.35", "3.0", "8.0"))
                .body(
                        "data.chip.all.find { it.quantity.amount == '8.0' }.rankReason",
                        equalTo("A wrong figure in the source."));
    }

    @Test
    void disputedFiguresAreRivalsAndAllAreShown() {
        query(
                        "{ chip(id: \"b200\") { specs(where: {attribute: {eq: MEMORY_BANDWIDTH}}) { rivals quantity { amount } } } }")
                .body("errors", nullValue())
                .body("data.chip.specs.quantity.amount", containsInAnyOrder("7.7", "8"))
                .body("data.chip.specs.rivals", contains(1, 1));
    }

    @Test
    void anotherNumberFormatIsAnotherQuestion() {
        query(
                        """
                        { chip(id: "h100-sxm") { specs(where: {attribute: {eq: PEAK_COMPUTE}, numberFormat: {eq: FP16}}) {
                            sparsity rivals quantity { amount } } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.chip.specs.quantity.amount",
                        containsInAnyOrder("989.4", "1978.9", "1979"))
                .body("data.chip.specs.rivals.unique()", contains(0));
    }

    @ParameterizedTest
    @CsvSource({
        "eq, 4000, GBy/s, 1",
        "eq, 32, Tbit/s, 1",
        "eq, 4, TBy/s, 1",
        "gte, 4000, GBy/s, 1",
        "gt, 4000, GBy/s, 0",
        "lt, 32.5, Tbit/s, 1",
        "lte, 3999, GBy/s, 0",
        "eq, 4, GBy, 0",
    })
    void aFigureIsComparedInAnyUnitOfItsDimension(
            String operator, String amount, String unit, int found) {
        query(
                        "{ chip(id: \"h20\") { specs(where: {attribute: {eq: MEMORY_BANDWIDTH}, quantity: {%s: {amount: \"%s\", unit: \"%s\"}}}) { id } } }"
                                .formatted(operator, amount, unit))
                .body("errors", nullValue())
                .body("data.chip.specs", hasSize(found));
    }

    @Test
    void anUnknownUnitIsRefusedWithTheKnownOnes() {
        query(
                        "{ chip(id: \"h20\") { specs(where: {quantity: {eq: {amount: \"4\", unit: \"TB/s\"}}}) { id } } }")
                .body("data.chip.specs", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("known are % {piece}"));
    }

    @Test
    void aSpecIsShownAsItWasKnown() {
        query(
                        """
                        { chip(id: "h20") {
                            before: specs(asOf: {known: "2023-11-29"}) { id }
                            then: specs(asOf: {known: "2023-11-30"}, where: {attribute: {eq: MEMORY_BANDWIDTH}}) { quantity { amount } }
                            valid: specs(asOf: {valid: "2025-01-01"}, where: {attribute: {eq: MEMORY_CAPACITY}}) { match } } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.before", empty())
                .body("data.chip.then.quantity.amount", contains("4.0"))
                .body("data.chip.valid.match", contains("CERTAIN"));
    }
}
