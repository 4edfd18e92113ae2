package org.chipgraph.kernel.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Citations, and the attributions and notes that carry them.
class CitationTest {

    // 𡃁 is one character of two UTF-16 units.
    @ParameterizedTest
    @ValueSource(strings = {"a", "漏", "𡃁", "😀"})
    void aQuoteHasAtMostHundredAndTwentyCharacters(String character) {
        String longest = character.repeat(Citation.MAX_QUOTE);
        assertEquals(longest, Citation.of("seed-copy", null, longest, "zh-Hans").quote());
        assertEquals(
                "a quote has at most 120 characters, this one has 121",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Citation.of("seed-copy", null, longest + character, null))
                        .getMessage());
    }

    @Test
    void aCitationNamesASource() {
        assertThrows(
                IllegalArgumentException.class, () -> Citation.of("Seed Copy", null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chinese!"})
    void theLanguageOfAQuoteIsALanguage(String lang) {
        assertEquals(
                "'" + lang + "' is not a BCP 47 language such as en or zh-Hans",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Citation.of("seed-copy", null, "约谈", lang))
                        .getMessage());
    }

    @Test
    void anAttributionRefersByIdAndDefaultsToNothing() throws JsonProcessingException {
        Attribution attribution =
                Attribution.of(AttributionKind.NAMED_PERSON, null, "jensen-huang", null, null);
        assertEquals(List.of(), attribution.reportedViaIds());
        assertEquals(List.of(), attribution.note());
        assertEquals(
                "{\"kind\":\"NAMED_PERSON\",\"person\":\"jensen-huang\"}",
                Documents.JSON.writeValueAsString(attribution));
        assertEquals(
                Attribution.of(
                        AttributionKind.OFFICIAL,
                        "cac",
                        null,
                        List.of("gasgoo", "cctv"),
                        List.of(Text.of("en", "spokesman"))),
                Documents.JSON.readValue(
                        """
                        {"kind": "OFFICIAL", "organization": "cac", "reportedVia": ["gasgoo", "cctv"],
                         "note": [{"lang": "en", "value": "spokesman"}]}
                        """,
                        Attribution.class));
    }

    @Test
    void everyReferenceOfAnAttributionIsAnId() {
        List<Runnable> malformed =
                List.of(
                        () -> Attribution.of(AttributionKind.OFFICIAL, "No Id", null, null, null),
                        () -> Attribution.of(AttributionKind.OFFICIAL, null, "No Id", null, null),
                        () ->
                                Attribution.of(
                                        AttributionKind.OFFICIAL,
                                        null,
                                        null,
                                        List.of("No Id"),
                                        null));
        for (Runnable attribution : malformed) {
            assertTrue(
                    assertThrows(IllegalArgumentException.class, attribution::run)
                            .getMessage()
                            .contains("'No Id'"));
        }
    }

    @Test
    void aFieldNoteComesBackFromItsDocument() throws JsonProcessingException {
        FieldNote note =
                FieldNote.of(
                        "announced",
                        FieldNoteKind.ALTERNATIVE,
                        "2023-11~",
                        null,
                        Attribution.of(AttributionKind.EDITOR, null, null, null, null),
                        List.of(Citation.of("seed-copy", "paragraph 3", null, null)));
        String json = Documents.JSON.writeValueAsString(note);
        assertEquals(
                "{\"field\":\"announced\",\"kind\":\"ALTERNATIVE\",\"value\":\"2023-11~\","
                        + "\"attribution\":{\"kind\":\"EDITOR\"},"
                        + "\"citations\":[{\"sourceId\":\"seed-copy\",\"locator\":\"paragraph 3\"}]}",
                json);
        assertEquals(note, Documents.JSON.readValue(json, FieldNote.class));
    }
}
