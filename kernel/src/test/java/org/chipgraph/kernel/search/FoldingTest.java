package org.chipgraph.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "國家網信辦                      | 国家网信办",
                "昇騰910C                        | 升腾910c",
                "升腾910C                        | 升腾910c",
                "Ｈ２０ 芯片                       | h20 芯片",
                "ﾁｯﾌﾟ                             | チップ",
                "Ⅳ H₂O ﬁn                        | iv h2o fin",
                "CAC cac Cac                     | cac cac cac",
                "ΣΊΣΥΦΟΣ σίσυφος                 | σίσυφοσ σίσυφοσ",
                "顯著 显著                         | 显着 显着",
                "《網絡安全法》《數據安全法》            | 网络安全法 数据安全法",
                "H20/H100, “后门” (backdoor)!     | h20 h100 后门 backdoor",
                "LOCATION_TRACKING               | location tracking",
            })
    void whatReadersTakeForTheSameIsTheSame(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "國(guó)家互聯(lián)網(wǎng)信息辦公室      | 国家互联网信息办公室",
                "騰訊分別采購了約23萬顆英偉達(dá)芯片         | 腾讯分别采购了约23万颗英伟达芯片",
                "專為中國（guó）市場（chǎng）             | 专为中国市场",
                "莊(zhuāng)子                              | 庄子",
                // the same letters, decomposed
                "國(guo\u0301)家                           | 国家",
                "綠(lǜ)色 女(nǚ)性                          | 绿色 女性",
            })
    void aPinyinGlossIsDropped(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "英伟达（NVIDIA）        | 英伟达 nvidia",
                "英伟达(nvidia)发布      | 英伟达 nvidia 发布",
                "人工智能（ai）           | 人工智能 ai",
                "Beyoncé (né) x          | beyoncé né x",
                "国(guó                   | 国 guó",
                "国(guóguóguó)            | 国 guóguóguó",
                "国()家                   | 国 家",
                "国(                      | 国",
            })
    void whatIsNoGlossStays(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "后\u200D门",
                "后\uFE0F门",
                "后\u2060门",
                "\u202E后门",
                "后\u00AD门",
                "后\uDB40\uDD00门"
            })
    void whatIsNotSeenDoesNotPartAWord(String text) {
        assertEquals("后门", Folding.fold(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "「」", "\uD800", "\uDC00", "🙂", "\u0000", "\\'"})
    void whatHasNoWordsIsEmpty(String text) {
        assertEquals("", Folding.fold(text));
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (String text : new String[] {"國(guó)家 H20，ＡＩ", "顯著 İstanbul ẞ", "e\u0301\u0323 ﷺ"}) {
            String folded = Folding.fold(text);
            assertEquals(folded, Folding.fold(folded));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"国(guó", "国(", "(((", "aá", "國", "é\u0323\u0301", "﷽", " "})
    void longTextsTakeNoLongerThanTheirLength(String part) {
        String text = part.repeat(1_000_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Folding.fold(text));
    }
}
