package org.chipgraph.kernel.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FuzzyDateTest {

    private static final LocalDate OCTOBER = LocalDate.parse("2023-10-01");

    @Test
    void boundsFollowFromTheExpression() {
        FuzzyDate date = FuzzyDate.of("2023-12~");
        assertEquals("2023-12~", date.edtf());
        assertEquals(LocalDate.parse("2023-12-01"), date.earliest());
        assertEquals(LocalDate.parse("2023-12-31"), date.latest());
        assertEquals(DatePrecision.MONTH, date.precision());
        assertNull(date.text());
    }

    @Test
    void aGivenBoundWinsAndTheOtherStillFollows() {
        FuzzyDate date = FuzzyDate.of("2023-12~", OCTOBER, null, null, "当时");
        assertEquals(OCTOBER, date.earliest());
        assertEquals(LocalDate.parse("2023-12-31"), date.latest());
        assertEquals(DatePrecision.MONTH, date.precision());
        assertEquals("当时", date.text());
    }

    @Test
    void aGivenBoundClosesAnOpenSide() {
        FuzzyDate date =
                FuzzyDate.of("../2025-07-31", LocalDate.parse("2025-07-01"), null, null, null);
        assertEquals(LocalDate.parse("2025-07-01"), date.earliest());
        assertEquals(LocalDate.parse("2025-07-31"), date.latest());
    }

    @Test
    void aGivenPrecisionWins() {
        assertEquals(
                DatePrecision.UNKNOWN,
                FuzzyDate.of("../2025-07-31", null, null, DatePrecision.UNKNOWN, null).precision());
    }

    @Test
    void crossedBoundsAreRefusedWithBoth() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> FuzzyDate.of("2023-09", OCTOBER, null, null, null));
        assertEquals(
                "earliest 2023-10-01 is after latest 2023-09-30; expected the earlier day first",
                e.getMessage());
    }

    @Test
    void theSourcesWordsDoNotChangeTheTime() {
        FuzzyDate plain = FuzzyDate.of("2025-07-15");
        assertTrue(plain.sameTimeAs(FuzzyDate.of("2025-07-15", null, null, null, "7月15日")));
        assertFalse(
                plain.sameTimeAs(
                        FuzzyDate.of(
                                "2025-07-15", null, LocalDate.parse("2025-07-31"), null, null)));
        assertFalse(plain.sameTimeAs(FuzzyDate.of("2025-07-16")));
    }
}
