package org.chipgraph.kernel.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.chipgraph.kernel.testing.TestSessions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The database compares by the units of the code.
class UnitFunctionsTest {

    private static final TestSessions SESSIONS = new TestSessions("select 1");

    @Test
    void everyUnitHasTheDimensionAndTheFactorOfTheCode() {
        for (Unit unit : Unit.all()) {
            assertEquals(
                    unit.dimension(),
                    asked("unit_dimension", unit.code(), String.class),
                    unit.code());
            assertEquals(
                    unit.factor().number(),
                    asked("unit_factor", unit.code(), BigDecimal.class),
                    unit.code());
        }
    }

    @Test
    void whatIsNoUnitHasNone() {
        assertNull(asked("unit_dimension", "TB/s", String.class));
        assertNull(asked("unit_factor", "TB/s", BigDecimal.class));
    }

    private static <T> @Nullable T asked(String function, String code, Class<T> type) {
        return SESSIONS.undone(session ->
                session.createNativeQuery("select " + function + "(:code)", type)
                        .setParameter("code", code)
                        .getSingleResultOrNull());
    }
}
