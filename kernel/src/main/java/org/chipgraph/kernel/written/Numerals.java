package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number at a place of a text: digits with grouping, words, or Chinese numerals.
final class Numerals {

    /// The number's possible values and where it ends.
    record Found(List<BigDecimal> values, int end) {}

    private static final Pattern GROUPED =
            Pattern.compile(
                    "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])|\\d{1,3}(?: \\d{3})+(?!\\d)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}(?!\\d)");
    private static final Pattern POINT_AND_ZEROS = Pattern.compile("[1-9]\\d{0,2}\\.000(?!\\d)");
    private static final Pattern PLAIN =
            Pattern.compile("\\d+(?:\\.\\d+)?(?![\\d.]*\\.\\d)|\\.\\d+");
    private static final Pattern CHINESE =
            Pattern.compile("[一二两三四五六七八九十百千][零〇一二两三四五六七八九十百千万亿]*(?:点[零〇一二三四五六七八九]+)?");
    private static final Vocabulary<BigDecimal> WORDS = words();
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Long> SMALL = Map.of('十', 10L, '百', 100L, '千', 1000L);
    private static final long TEN_THOUSAND = 10_000;

    /// Spoken forms that leave out the last unit: 两万三 is 23,000.
    private static final Pattern SHORTENED = Pattern.compile("[百千万亿][一二三四五六七八九]$");

    private Numerals() {}

    static Optional<Found> at(String text, int start) {
        Matcher matcher = Pattern.compile("").matcher(text).region(start, text.length());
        matcher.useTransparentBounds(true);
        if (matcher.usePattern(GROUPED).lookingAt()) {
            return found(matcher, new BigDecimal(matcher.group().replaceAll("[, ]", "")));
        }
        if (matcher.usePattern(DECIMAL_COMMA).lookingAt()) {
            // Either a comma for the point, or a slip in the grouping.
            return found(
                    matcher,
                    new BigDecimal(matcher.group().replace(',', '.')),
                    new BigDecimal(matcher.group().replace(",", "")));
        }
        if (matcher.usePattern(POINT_AND_ZEROS).lookingAt()) {
            return found(
                    matcher,
                    new BigDecimal(matcher.group()),
                    new BigDecimal(matcher.group().replace(".", "")));
        }
        if (matcher.usePattern(PLAIN).lookingAt()) {
            return found(matcher, new BigDecimal(matcher.group()));
        }
        if (matcher.usePattern(CHINESE).lookingAt()) {
            Matcher numeral = matcher;
            return chinese(matcher.group()).flatMap(value -> found(numeral, value));
        }
        return WORDS.at(text, start).map(word -> new Found(List.of(word.meaning()), word.end()));
    }

    private static Optional<Found> found(Matcher matcher, BigDecimal... values) {
        return Optional.of(new Found(List.of(values), matcher.end()));
    }

    /// The value of a Chinese numeral; empty where it is none, such as 三四百 (three or four hundred).
    static Optional<BigDecimal> chinese(String numeral) {
        int point = numeral.indexOf('点');
        String whole = point < 0 ? numeral : numeral.substring(0, point);
        Optional<Long> value = wholeChinese(whole.replace('两', '二').replace('〇', '零'));
        if (point < 0) {
            return value.map(BigDecimal::valueOf);
        }
        StringBuilder decimals = new StringBuilder();
        for (char digit : numeral.substring(point + 1).replace('〇', '零').toCharArray()) {
            decimals.append(DIGITS.indexOf(digit));
        }
        return value.map(number -> new BigDecimal(number + "." + decimals));
    }

    private static Optional<Long> wholeChinese(String numeral) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (char character : numeral.toCharArray()) {
            if (DIGITS.indexOf(character) >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = DIGITS.indexOf(character);
            } else if (SMALL.containsKey(character)) {
                section += (digit < 0 ? 1 : digit) * SMALL.getOrDefault(character, 1L);
                digit = -1;
            } else if (character == '万') {
                total += (section + Math.max(digit, 0)) * TEN_THOUSAND;
                section = 0;
                digit = -1;
            } else {
                total = (total + section + Math.max(digit, 0)) * TEN_THOUSAND * TEN_THOUSAND;
                section = 0;
                digit = -1;
            }
        }
        return SHORTENED.matcher(numeral).find()
                ? Optional.empty()
                : Optional.of(total + section + Math.max(digit, 0));
    }

    private static Vocabulary<BigDecimal> words() {
        Vocabulary<BigDecimal> words = new Vocabulary<>();
        List<String> units =
                List.of(
                        "one",
                        "two",
                        "three",
                        "four",
                        "five",
                        "six",
                        "seven",
                        "eight",
                        "nine",
                        "ten",
                        "eleven",
                        "twelve",
                        "thirteen",
                        "fourteen",
                        "fifteen",
                        "sixteen",
                        "seventeen",
                        "eighteen",
                        "nineteen");
        List<String> tens =
                List.of(
                        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                        "ninety");
        for (int i = 0; i < units.size(); i++) {
            words.add(BigDecimal.valueOf(i + 1L), units.get(i));
        }
        for (int i = 0; i < tens.size(); i++) {
            BigDecimal ten = BigDecimal.valueOf(20 + 10L * i);
            words.add(ten, tens.get(i));
            for (int unit = 0; unit < 9; unit++) {
                words.add(
                        ten.add(BigDecimal.valueOf(unit + 1L)),
                        tens.get(i) + "-" + units.get(unit));
            }
        }
        words.add(BigDecimal.ONE, "a|an").add(new BigDecimal("0.5"), "half a|half|半");
        return words;
    }
}
