package org.chipgraph.kernel.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

    private static final String CHARACTERS = "'=+-@\t\r\n1.a";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1,'=1+1",
                "@cmd,'@cmd",
                "+49 30,'+49 30",
                "-,'-",
                "'=a,''=a",
                "''=a,'''=a",
                "-4.5,-4.5",
                "+7,+7",
                "'quoted',\"'quoted'\"",
                "a=b,a=b",
                "-1=2,'-1=2",
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text, String cell) {
        assertEquals(cell, FormulaGuard.guard(text));
        assertEquals(text, FormulaGuard.unguard(cell));
    }

    @Test
    void everyTextComesBackAsItWas() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(6), 0, CHARACTERS.length())
                    .forEach(at -> text.append(CHARACTERS.charAt(at)));
            String cell = FormulaGuard.guard(text.toString());
            assertEquals(text.toString(), FormulaGuard.unguard(cell));
            assertFalse(cell.matches("(?s)[=@\t\r].*"), cell);
        }
    }
}
