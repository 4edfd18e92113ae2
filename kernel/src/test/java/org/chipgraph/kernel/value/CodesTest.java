package org.chipgraph.kernel.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.chipgraph.kernel.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ids and the codes of other standards.
class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"h20", "ascend-910c", "cac-2025-07-31-summons", "1"})
    void kebabCaseIsAnId(String id) {
        assertTrue(RecordId.isValid(id));
        assertEquals(id, RecordId.check(id));
        assertEquals(new RecordRef("Chip", id), RecordRef.of("Chip", id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "H20", "h_20", "-h20", "h20-", "h--20", "h 20", "昇腾", "h20\n", "../h20"})
    void anythingElseIsNone(String id) {
        assertFalse(RecordId.isValid(id));
        String message =
                assertThrows(IllegalArgumentException.class, () -> RecordId.check(id)).getMessage();
        assertEquals(
                "'" + id + "' is not a kebab-case id of at most 100 characters such as ascend-910c",
                message);
        assertThrows(IllegalArgumentException.class, () -> RecordRef.of("Chip", id));
    }

    @Test
    void anIdHasAtMostHundredCharacters() {
        assertTrue(RecordId.isValid("a".repeat(100)));
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RecordId.check("a".repeat(10_000)))
                        .getMessage();
        assertTrue(message.length() < 200, "the message repeats the input");
    }

    @Test
    void codesAreStringsInDocuments() throws JsonProcessingException {
        assertEquals("\"CN\"", Documents.JSON.writeValueAsString(new CountryCode("CN")));
        assertEquals(new CountryCode("CN"), Documents.JSON.readValue("\"CN\"", CountryCode.class));
        assertEquals("\"XHKG\"", Documents.JSON.writeValueAsString(new Mic("XHKG")));
        assertEquals(new Mic("XHKG"), Documents.JSON.readValue("\"XHKG\"", Mic.class));
        assertEquals("CN", new CountryCode("CN").toString());
        assertEquals("XHKG", new Mic("XHKG").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cn", "CHN", "C1", "中国", "C", "CN\n"})
    void otherTextsAreNoCountries(String code) {
        assertEquals(
                "'" + code + "' is not an ISO 3166-1 alpha-2 code such as CN",
                assertThrows(IllegalArgumentException.class, () -> new CountryCode(code))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xhkg", "HKEX2", "XHK", "XHKG "})
    void otherTextsAreNoExchanges(String code) {
        assertEquals(
                "'" + code + "' is not an ISO 10383 code such as XHKG",
                assertThrows(IllegalArgumentException.class, () -> new Mic(code)).getMessage());
    }

    @Test
    void convertersKeepNothingAsNothing() {
        assertEquals(
                "CN", new CountryCodeConverter().convertToDatabaseColumn(new CountryCode("CN")));
        assertEquals(null, new CountryCodeConverter().convertToDatabaseColumn(null));
        assertEquals(
                new CountryCode("CN"), new CountryCodeConverter().convertToEntityAttribute("CN"));
        assertEquals(null, new CountryCodeConverter().convertToEntityAttribute(null));
        assertEquals("XHKG", new MicConverter().convertToDatabaseColumn(new Mic("XHKG")));
        assertEquals(null, new MicConverter().convertToEntityAttribute(null));
        assertEquals(Unit.of("W"), new UnitConverter().convertToEntityAttribute("W"));
        assertEquals(null, new UnitConverter().convertToDatabaseColumn(null));
    }
}
