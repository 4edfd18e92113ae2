package org.chipgraph.kernel.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final List<Name> NAMES =
            List.of(
                    name("zh-Hant", "國家網信辦", NameKind.LABEL),
                    name("en", "CAC", NameKind.ALIAS),
                    name("zh-Hans", "国家网信办", NameKind.LABEL),
                    name("en-GB", "Cyberspace Administration", NameKind.LABEL),
                    name("en", "Cyberspace Administration of China", NameKind.LABEL),
                    name("de", "Frühere Behörde", NameKind.FORMER));

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 国家网信办",
        "ZH-hans, 国家网信办",
        // a wish matches its sub-tags: the first label that fits
        "zh, 國家網信辦",
        // no label: English, though there is a former name
        "de, Cyberspace Administration",
        // a prefix that is no sub-tag
        "z, Cyberspace Administration",
        // the first wish that there is
        "fr zh-Hans en, 国家网信办",
        // as browsers ask: a region stands for the script that is usual there
        "zh-CN, 国家网信办",
        "zh-SG, 国家网信办",
        "zh-TW, 國家網信辦",
        "zh-HK, 國家網信辦",
        "zh-Hans-CN, 国家网信办",
        "zh-Hant-CN, 國家網信辦",
        "ja fr-CA zh-CN en, 国家网信办",
        // a script that there is none of falls through
        "en-Cyrl, Cyberspace Administration",
        "en-GB, Cyberspace Administration",
    })
    void theFirstWishThatThereIsWins(String wishes, String value) {
        assertEquals(value, Languages.label(NAMES, List.of(wishes.split(" "))).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "zh_CN", "english!", "x-y-z-", "🙂"})
    void aWishThatIsNoLanguageIsPassedOver(String wish) {
        assertEquals("國家網信辦", Languages.label(NAMES, List.of(wish, "zh-Hant")).value());
    }

    @Test
    void withoutAWishEnglishIsShown() {
        assertEquals("Cyberspace Administration", Languages.label(NAMES, null).value());
        assertEquals("Cyberspace Administration", Languages.label(NAMES, List.of()).value());
    }

    @Test
    void withoutEnglishTheFirstLabelIsShown() {
        List<Name> chinese =
                List.of(name("zh", "旧", NameKind.FORMER), name("zh-Hans", "壁仞", NameKind.LABEL));
        assertEquals("壁仞", Languages.label(chinese, List.of("fr")).value());
    }

    @Test
    void withoutALabelAnyNameIsShown() {
        List<Name> alias = List.of(name("zh-Hans", "升腾910C", NameKind.ALIAS));
        assertEquals("升腾910C", Languages.label(alias, null).value());
        assertThrows(IllegalStateException.class, () -> Languages.label(List.of(), null));
    }

    @Test
    void aTextIsPickedAlike() {
        List<Text> texts = List.of(Text.of("zh-Hans", "约谈"), Text.of("en", "summons"));
        assertEquals("summons", value(Languages.text(texts, null)));
        assertEquals("约谈", value(Languages.text(texts, List.of("zh"))));
        assertEquals("约谈", value(Languages.text(texts, List.of("zh-CN"))));
        assertEquals("summons", value(Languages.text(texts, List.of("zh-TW"))));
        assertNull(Languages.text(List.of(), List.of("zh")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "zh-Hant-HK", "de-CH-1996"})
    void languagesAreKept(String tag) {
        assertEquals(tag, Name.of(tag, "x", null).lang());
        assertEquals(NameKind.LABEL, Name.of(tag, "x", null).kind());
        assertEquals(tag, Text.of(tag, "x").lang());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "english!", "zh_Hans", "zh-", "-"})
    void aMalformedLanguageIsRefused(String tag) {
        String expected = "'" + tag + "' is not a BCP 47 language such as en or zh-Hans";
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> Name.of(tag, "x", null))
                        .getMessage());
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> Text.of(tag, "x")).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void blankIsNoNameAndNoText(String blank) {
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> Name.of("en", blank, null))
                        .getMessage()
                        .contains("blank"));
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> Text.of("en", blank))
                        .getMessage()
                        .contains("blank"));
    }

    private static Name name(String lang, String value, NameKind kind) {
        return new Name(lang, value, kind);
    }

    private static @Nullable String value(@Nullable Text text) {
        return text == null ? null : text.value();
    }
}
