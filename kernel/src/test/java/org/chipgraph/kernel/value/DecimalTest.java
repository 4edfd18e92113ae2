package org.chipgraph.kernel.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import org.chipgraph.kernel.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.50",
                "0",
                "-0.5",
                "80000000000",
                "1234567890123456789012345678901234567890",
                "0.00000000000000000000000000000000000001"
            })
    void digitsStayAsTheyWereWritten(String text) throws JsonProcessingException {
        assertEquals(text, new Decimal(text).toString());
        assertEquals(text, new Decimal(text).stringValueForSerialization());
        String json = Documents.JSON.writeValueAsString(new Decimal(text));
        assertEquals('"' + text + '"', json);
        assertEquals(new Decimal(text), Documents.JSON.readValue(json, Decimal.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 4",
                "4 ",
                "+4",
                "4.",
                ".5",
                "1e9",
                "1E9",
                "NaN",
                "Infinity",
                "-",
                "1,000",
                "0x10",
                "４",
                "4\n",
                "--4",
                "12345678901234567890123456789012345678901"
            })
    void anythingElseIsRefused(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Decimal(text));
        assertEquals(
                "not a decimal number of at most 40 characters such as \"4.8\"", e.getMessage());
    }

    @Test
    void equalAmountsCompareEqualHoweverTheyAreWritten() {
        assertEquals(0, new Decimal("4.50").compareTo(new Decimal("4.5")));
        assertTrue(new Decimal("-1").compareTo(new Decimal("1")) < 0);
        assertNotEquals(new Decimal("4.50"), new Decimal("4.5"));
    }

    @Test
    void theDatabaseGivesBackTheDigits() {
        DecimalConverter converter = new DecimalConverter();
        BigDecimal column = converter.convertToDatabaseColumn(new Decimal("4.50"));
        assertEquals("4.50", converter.convertToEntityAttribute(column).toString());
    }

    @Test
    void aLargePowerOfTenIsWrittenOut() {
        assertEquals("1000000000", new Decimal(new BigDecimal("1E9")).toString());
    }
}
