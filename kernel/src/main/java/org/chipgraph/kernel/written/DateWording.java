package org.chipgraph.kernel.written;

import java.util.Locale;
import java.util.regex.Pattern;

/// A date's wording in the form in which its shapes are written: lower case, digits for Chinese numerals, no
/// commas, ordinal endings, particles, or parts of the day.
final class DateWording {

    private static final Pattern YEAR_IN_CHARACTERS = Pattern.compile("[零〇一二三四五六七八九]{4}(?=年)");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]{1,3}(?=[月日号]|季度)");
    private static final String DIGITS = "零一二三四五六七八九";

    private DateWording() {}

    static String of(String wording) {
        String text = wording.toLowerCase(Locale.ROOT).replace(",", " ");
        text =
                YEAR_IN_CHARACTERS
                        .matcher(text)
                        .replaceAll(year -> digits(year.group().replace('〇', '零')));
        text =
                NUMERAL.matcher(text)
                        .replaceAll(number ->
                                Numerals.chinese(number.group())
                                        .map(Object::toString)
                                        .orElse(number.group()));
        return text.replaceAll("(\\d)(?:st|nd|rd|th)\\b", "$1")
                .replaceAll("\\b(?:of|the|in|on|year) ", "")
                .replaceAll("(?<=[日号])(?:凌晨|早间|上午|中午|下午|晚间|晚上|晚|早上)$", "")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=[^\\x00-\\x7f]) | (?=[^\\x00-\\x7f])", "")
                .strip();
    }

    private static String digits(String characters) {
        StringBuilder digits = new StringBuilder();
        for (char character : characters.toCharArray()) {
            digits.append(DIGITS.indexOf(character));
        }
        return digits.toString();
    }
}
