package org.chipgraph.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u00A0"})
    void aBlankTextIsNoSearch(String text) {
        assertNull(Search.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "🙂", "\uD800", "&|!()<->:*'\\"})
    void aTextWithoutWordsIsASearchForNothing(String text) {
        assertEquals(List.of(), search(text).words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "h20            | 'h20':*",
                "国             | '国':*",
                "后門           | '后门'",
                "國家網信辦      | '国家' <-> '家网' <-> '网信' <-> '信办'",
                "昇腾910C       | '升腾' <-> '腾' <-> '910c':*",
                "約23萬顆       | '约' <-> '23' <-> '万颗'",
                "23萬           | '23' <-> '万':*",
                "Ascend 910C    | 'ascend':* & '910c':*",
                "H20's A&B;C    | 'h20':* & 's':* & 'a':* & 'b':* & 'c':*",
                "国家网信办 后门 | '国家' <-> '家网' <-> '网信' <-> '信办' & '后门'",
                "H20 h20        | 'h20':*",
            })
    void everyWordIsAPhraseOfItsLexemes(String text, String queries) {
        assertEquals(queries, String.join(" & ", search(text).queries()));
    }

    @ParameterizedTest
    @CsvSource({"NVIDIA, 1", "Moore Threads, 2", "英伟达, 3", "网, 1", "昇腾910C, 3", "国家网信办 后门, 7"})
    void aTextThatIsNothingButTheWordsHasAsManyLexemes(String text, int lexemes) {
        assertEquals(lexemes, search(text).lexemes());
    }

    @ParameterizedTest
    @CsvSource({
        "后门, 要求就漏洞後門安全風險說明, true",
        "约23万颗, 騰訊分別采購了約23萬顆英偉達(dá)芯片, true",
        "约23万颗, 约230万颗, false",
        "国家网信办, 国家 网信办, false",
        "网, 国家网信办, true",
        "办, 国家网信办, true",
        "back, a hidden backdoor, true",
        "door, a hidden backdoor, false",
        "nothing door hidden, a hidden backdoor, true",
    })
    void aWordOccursWhereItsLexemesFollowEachOther(String words, String text, boolean occurs) {
        assertEquals(occurs, search(words).occursIn(text));
    }

    @Test
    void tooMuchIsRefusedNamingTheArgument() {
        assertNotNull(Search.of("x".repeat(200)));
        assertNotNull(Search.of("😀".repeat(200)));
        assertRefused("x".repeat(201), "search: has 201 characters; at most 200 are read");
        assertNotNull(Search.of(words(20)));
        assertRefused(words(21), "search: has 21 words; at most 20 are read");
        assertRefused("a\u0000b", "search: a text must not hold the character U+0000");
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(" w").append(i);
        }
        return words.toString();
    }

    private static void assertRefused(String text, String message) {
        assertEquals(
                message, assertThrows(ValidationProblem.class, () -> Search.of(text)).getMessage());
    }

    private static Search search(String text) {
        Search search = Search.of(text);
        assertNotNull(search);
        return search;
    }
}
