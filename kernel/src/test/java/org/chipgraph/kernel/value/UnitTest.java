package org.chipgraph.kernel.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import org.chipgraph.kernel.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "%, ratio, 1",
        "{piece}, pieces, 1",
        "1, count, 1",
        "d, time, 1",
        "GBy, information, 1",
        "GBy/s, information rate, 1",
        "TBy/s, information rate, 1000",
        "Tbit/s, information rate, 125",
        "W, power, 1",
        "mm2, area, 1",
        "{TFLOPS}, floating-point rate, 1",
        "{TOPS}, integer rate, 1",
        "{TPP}, total processing performance, 1",
        "{TFLOPS}/{die}, floating-point rate per die, 1",
    })
    void theCommittedListHasDimensionAndFactor(String code, String dimension, String factor) {
        Unit unit = Unit.of(code);
        assertEquals(code, unit.code());
        assertEquals(dimension, unit.dimension());
        assertEquals(new Decimal(factor), unit.factor());
    }

    @Test
    void fourTerabytesAndFourThousandGigabytesAreThirtyTwoTerabits() {
        BigDecimal base = new BigDecimal("4000");
        assertEquals(0, base.compareTo(inBase("4", "TBy/s")));
        assertEquals(0, base.compareTo(inBase("4000", "GBy/s")));
        assertEquals(0, base.compareTo(inBase("32", "Tbit/s")));
        assertTrue(inBase("4", "Tbit/s").compareTo(base) < 0);
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheList() {
        String message =
                assertThrows(IllegalArgumentException.class, () -> Unit.of("TB/s")).getMessage();
        assertTrue(
                message.startsWith("unknown unit 'TB/s'; known are % {piece} 1 d GBy "), message);
    }

    @Test
    void aDocumentHasTheCodeAlone() throws JsonProcessingException {
        assertEquals("\"TBy/s\"", Documents.JSON.writeValueAsString(Unit.of("TBy/s")));
        assertEquals(Unit.of("TBy/s"), Documents.JSON.readValue("\"TBy/s\"", Unit.class));
    }

    private static BigDecimal inBase(String amount, String code) {
        return new BigDecimal(amount).multiply(Unit.of(code).factor().number());
    }
}
