package org.chipgraph.kernel.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        // level 0
        "2025-07-31, 2025-07-31, 2025-07-31, DAY",
        "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        "2025-04, 2025-04-01, 2025-04-30, MONTH",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2024, 2024-01-01, 2024-12-31, YEAR",
        "2025-04/2025-07, 2025-04-01, 2025-07-31, INTERVAL",
        "2025-04-09/2025-07, 2025-04-09, 2025-07-31, INTERVAL",
        "2024/2025-03-05, 2024-01-01, 2025-03-05, INTERVAL",
        "2025-07-31/2025-07-31, 2025-07-31, 2025-07-31, INTERVAL",
        // level 1: a qualifier does not widen
        "2023-12~, 2023-12-01, 2023-12-31, MONTH",
        "2025-07-15~, 2025-07-15, 2025-07-15, DAY",
        "2024?, 2024-01-01, 2024-12-31, YEAR",
        "2024-03%, 2024-03-01, 2024-03-31, MONTH",
        "2023-12~/2025-04, 2023-12-01, 2025-04-30, INTERVAL",
        // level 1: open ends
        "2025-04/.., 2025-04-01, , OPEN",
        "2025-04/, 2025-04-01, , OPEN",
        "../2025-07-31, , 2025-07-31, OPEN",
        "/2025-07-31, , 2025-07-31, OPEN",
        // level 2: one of a set
        "'[2024,2025]', 2024-01-01, 2025-12-31, SET",
        "'[2024,2025-03]', 2024-01-01, 2025-03-31, SET",
        "'[2025-03, 2024]', 2024-01-01, 2025-03-31, SET",
        "'[2025-07-14,2025-07-15]', 2025-07-14, 2025-07-15, SET",
        "'[2024]', 2024-01-01, 2024-12-31, SET",
    })
    void anExpressionHasBoundsAndPrecision(
            String text,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            DatePrecision precision) {
        assertEquals(new Edtf(earliest, latest, precision), Edtf.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2025-13 | '2025-13' is no day of the calendar",
                "2025-00 | '2025-00' is no day of the calendar",
                "2025-02-30 | '2025-02-30' is no day of the calendar",
                "2025-02-29 | '2025-02-29' is no day of the calendar",
                "2025-04/2025-02-30 | '2025-02-30' is no day of the calendar",
                "[2024,2025-13] | '2025-13' is no day of the calendar",
                "2025-07/2025-04 | '2025-07/2025-04' ends before it begins",
                "../.. | both ends are open",
                "/ | both ends are open",
                "[ | '[' is not an EDTF date such as 2025-07-31",
                "[] | is not an EDTF date",
                "[2024 | '[2024' is not an EDTF date",
                "[2024,] | is not an EDTF date",
                "2025-07-31T00 | '2025-07-31T00' is not an EDTF date",
                "31/07/2025 | is not an EDTF date",
                "2025-7 | '2025-7' is not an EDTF date",
                "2024/2025/2026 | '2025/2026' is not an EDTF date",
                "~2024 | '~2024' is not an EDTF date",
                "２０２５ | is not an EDTF date",
                "近期 | '近期' is not an EDTF date",
            })
    void badInputSaysWhatIsWrong(String text, String message) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text.strip()));
        assertTrue(e.getMessage().contains(message.strip()), e.getMessage());
    }

    @Test
    void anEmptyTextIsNoDate() {
        assertThrows(IllegalArgumentException.class, () -> Edtf.parse(""));
    }

    @Test
    void aLongTextIsRefusedWithoutRepeatingIt() {
        String text = "[" + "2024,".repeat(60).substring(0, 298) + "]";
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text));
        assertTrue(e.getMessage().startsWith("a date of 300 characters is too long"));
        assertTrue(e.getMessage().length() < 200, e.getMessage());
    }
}
