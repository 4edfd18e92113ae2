package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverrideDecisionTest {

    @ParameterizedTest
    @CsvSource({
        "percent(25), 24.9, true",
        "percent(25), 25.0, false",
        "percent(0), 0.0, false",
        "percent(100), 99.99, true",
        "percent(0.5), 0.4, true",
        "percent(0.5), 0.6, false",
        "percent(x), 0.0, false",
    })
    void percentageDecidesByItself(String label, double drawn, boolean on) {
        assertEquals(on, new OverrideDecision(Set.of(), () -> drawn).test(label));
    }

    @Test
    void otherLabelsAreOnWhenTheyAreListed() {
        OverrideDecision decision = new OverrideDecision(Set.of("new-prices"), () -> 0);
        assertTrue(decision.test("new-prices"));
        assertFalse(decision.test("old-prices"));
    }

    @Test
    void listedPercentageIsOnForEverybody() {
        assertTrue(new OverrideDecision(Set.of("percent(1)"), () -> 99).test("percent(1)"));
    }
}
