package org.chipgraph.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchMatchesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 299, 300, 301, 450, 5_000})
    void aLongTextIsCutAroundTheWord(int before) {
        String text = "😀 ".repeat(before) + "後門" + " 🙂".repeat(before);
        String excerpt = SearchMatches.excerpt(text, search("后门"));
        assertTrue(excerpt.contains("後門"), excerpt);
        assertTrue(excerpt.codePointCount(0, excerpt.length()) <= 302, excerpt);
        assertEquals(text.startsWith(excerpt.replace("…", "")), !excerpt.startsWith("…"), excerpt);
        assertEquals(text.endsWith(excerpt.replace("…", "")), !excerpt.endsWith("…"), excerpt);
    }

    private static Search search(String text) {
        Search search = Search.of(text);
        assertNotNull(search);
        return search;
    }
}
