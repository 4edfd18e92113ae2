package org.chipgraph.kernel.written;

import java.util.Locale;
import java.util.regex.Pattern;

/// A date's wording in the form in which its shapes are written: lower case, digits for Chinese numerals, no
/// commas, ordinal endings, particles, or parts of the day.
final class DateWording {

    private static final Pattern YEAR_IN_CHARACTERS = Pattern.compile("[零〇一二三四五六七八九]{4}(?=年)");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]{1,3}(?=[月日号、]|季度|个月|年代)");
    private static final String ZONE =
            "(?: ?(?:z|utc|gmt|[ecmp][sd]?t|bst|cest|jst|hkt|[+-]\\d{2}:?\\d{2}))?";
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?<=\\d{4}-\\d{2}-\\d{2}|\\d \\d{4}|\\d [a-z.]{3,9} \\d{4})(?:t| (?:at )?)"
                            + "(?:\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)"
                            + ZONE
                            + "$");
    private static final Pattern TIME_OF_DAY =
            Pattern.compile(
                    "(?<=[日号]) ?(?:凌晨|早间|上午|中午|下午|晚间|晚上|晚|早上)?"
                            + "(?: ?\\d{1,2}(?:(?::\\d{2}){1,2}|[时点](?:\\d{1,2}分|半|许)?))?$");
    private static final Pattern PLACE_OF_CLOCK = Pattern.compile("^(?:北京|当地|美东|美国东部|香港|台北)时间");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\b([1-4]q|q[1-4]|[12]h|h[12])[ ']?([0-2]\\d)\\b");
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
                                ChineseNumerals.value(number.group())
                                        .map(Object::toString)
                                        .orElse(number.group()));
        text =
                text.replaceAll("(\\d)(?:st|nd|rd|th)\\b", "$1")
                        .replaceAll("\\bbeginning (?=(?:in|on) )", "starting ")
                        .replaceAll(
                                "\\b(?:of|the|in|on|year|during|throughout|within|sometime) ", "")
                        .replaceAll("^at |\\bcy ?(?=\\d{4})", "")
                        .replaceAll("-(?=quarter|half)", " ")
                        .replaceAll("\\s+", " ");
        text = CLOCK.matcher(text).replaceAll("");
        text = TIME_OF_DAY.matcher(PLACE_OF_CLOCK.matcher(text).replaceAll("")).replaceAll("");
        return SHORT_YEAR
                .matcher(text)
                .replaceAll("$1 20$2")
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
