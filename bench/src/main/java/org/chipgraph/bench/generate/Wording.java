package org.chipgraph.bench.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/// Names, sentences and quotes in English and Chinese.
final class Wording {

    private static final int VOCABULARY = 8_000;
    private static final int QUOTE = 120;

    private static final String[] SURNAMES = {
        "Chen", "Wang", "Li", "Zhang", "Liu", "Yang", "Huang", "Zhao", "Wu", "Zhou", "Smith",
        "Johnson", "Miller"
    };
    private static final String[] CHINESE_SURNAMES = {
        "陈", "王", "李", "张", "刘", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马"
    };
    private static final String[] SEATS = {
        "Semiconductor", "Technology", "Microelectronics", "Capital", "Cloud"
    };
    private static final String[] CHINESE_SEATS = {"半导体", "科技", "微电子", "资本", "云"};

    private final Vocabulary english = Vocabulary.english(VOCABULARY);
    private final Vocabulary chinese = Vocabulary.chinese(VOCABULARY);

    /// One or two words to search for.
    String search(Dice dice, boolean frequent) {
        Vocabulary vocabulary = dice.chance(0.5) ? english : chinese;
        String word = vocabulary.topic(dice, frequent);
        return dice.chance(0.5) ? word : word + " " + vocabulary.topic(dice, frequent);
    }

    ArrayNode organizationNames(Dice dice) {
        int seat = dice.between(0, SEATS.length - 1);
        String stem = capitalised(english.rare(dice));
        ArrayNode names =
                Json.array()
                        .add(Json.name("en", stem + " " + SEATS[seat], "LABEL"))
                        .add(
                                Json.name(
                                        "zh-Hans",
                                        chinese.rare(dice) + CHINESE_SEATS[seat],
                                        "LABEL"));
        return dice.chance(0.3) ? names.add(Json.name("en", stem, "ALIAS")) : names;
    }

    ArrayNode personNames(Dice dice) {
        int surname = dice.between(0, SURNAMES.length - 1);
        return Json.array()
                .add(
                        Json.name(
                                "en",
                                capitalised(english.rare(dice)) + " " + SURNAMES[surname],
                                "LABEL"))
                .add(Json.name("zh-Hans", CHINESE_SURNAMES[surname] + chinese.rare(dice), "LABEL"));
    }

    ArrayNode chipNames(Dice dice) {
        String model =
                dice.any("A", "B", "H", "M", "MI", "S", "X")
                        + dice.between(10, 999)
                        + dice.any("", "", "", "X", "S");
        return Json.array()
                .add(Json.name("en", capitalised(english.rare(dice)) + " " + model, "LABEL"))
                .add(Json.name("zh-Hans", chinese.rare(dice) + model, "LABEL"));
    }

    /// The title of an event, a source or a law.
    ArrayNode titles(Dice dice) {
        ArrayNode names = Json.array().add(Json.name("en", english(dice, 5, 10), "LABEL"));
        return dice.chance(0.6)
                ? names.add(Json.name("zh-Hans", chinese(dice, 5, 9), "LABEL"))
                : names;
    }

    ArrayNode sentences(Dice dice) {
        ArrayNode texts = Json.array().add(Json.text("en", english(dice, 8, 20) + "."));
        return dice.chance(0.5)
                ? texts.add(Json.text("zh-Hans", chinese(dice, 8, 18) + "。"))
                : texts;
    }

    void quote(Dice dice, ObjectNode citation) {
        boolean inEnglish = dice.chance(0.5);
        String quote = inEnglish ? english(dice, 5, 14) : chinese(dice, 5, 14);
        citation.put("quote", quote.substring(0, Math.min(quote.length(), QUOTE)));
        citation.put("quoteLang", inEnglish ? "en" : "zh-Hans");
    }

    String english(Dice dice, int fewest, int most) {
        return capitalised(String.join(" ", english.words(dice, dice.between(fewest, most))));
    }

    private String chinese(Dice dice, int fewest, int most) {
        return String.join("", chinese.words(dice, dice.between(fewest, most)));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
