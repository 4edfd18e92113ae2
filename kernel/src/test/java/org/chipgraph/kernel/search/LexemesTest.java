package org.chipgraph.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "h20, h20",
        "h20 h100, h20 h100",
        "国, 国",
        "后门, 后门 门",
        "国家网信办, 国家 家网 网信 信办 办",
        "升腾910c, 升腾 腾 910c",
        "约23万颗, 约 23 万颗 颗",
        "チップー, チッ ップ プー ー",
        "𠮷野家, 𠮷野 野家 家",
        "반도체 칩, 반도체 칩",
    })
    void latinRunsAreWordsAndHanRunsArePairs(String folded, String lexemes) {
        assertEquals(
                lexemes.isEmpty() ? List.of() : List.of(lexemes.split(" ")), Lexemes.of(folded));
    }

    @Test
    void aVeryLongWordIsItsBeginning() {
        assertEquals(List.of("x".repeat(64)), Lexemes.of("x".repeat(10_000)));
    }

    @Test
    void positionsAreCountedFromOne() {
        assertEquals("'升腾':1 '腾':2 '910c':3", Lexemes.vector(Lexemes.of("升腾910c")));
        assertEquals("", Lexemes.vector(List.of()));
    }
}
