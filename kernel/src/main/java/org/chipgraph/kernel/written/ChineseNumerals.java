package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chinese numerals, in characters or mixed with digits: 二十三万, 一点五, 1亿2000万.
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "十百千万亿";
    private static final Map<Character, Long> SMALL = Map.of('十', 10L, '百', 100L, '千', 1000L);
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = TEN_THOUSAND * TEN_THOUSAND;

    /// Spoken forms that leave out the last unit: 两万三 is 23,000.
    private static final Pattern SHORTENED = Pattern.compile("[百千万亿][一二三四五六七八九]$");

    private static final Pattern ONE_DIGIT = Pattern.compile("[一二两三四五六七八九]([十百千万亿]+)");
    private static final Pattern MYRIADS = Pattern.compile(".+?([万亿]+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([百千万亿]*)");

    private ChineseNumerals() {}

    /// The value; empty where the characters are no numeral, such as 三百四千.
    static Optional<BigDecimal> value(String numeral) {
        int point = numeral.indexOf('点');
        String whole = point < 0 ? numeral : numeral.substring(0, point);
        Optional<Long> value = whole(whole.replace('两', '二').replace('〇', '零'));
        if (point < 0) {
            return value.map(BigDecimal::valueOf);
        }
        StringBuilder decimals = new StringBuilder();
        for (char digit : numeral.substring(point + 1).replace('〇', '零').toCharArray()) {
            decimals.append(DIGITS.indexOf(digit));
        }
        return value.map(number -> new BigDecimal(number + "." + decimals));
    }

    /// The places at the end that a lower bound before the numeral may share: 百 of 四百 in 三至四百.
    static List<BigDecimal> scales(String numeral) {
        Matcher places = ONE_DIGIT.matcher(numeral);
        if (!places.matches() && !places.usePattern(MYRIADS).matches()) {
            return List.of();
        }
        return places.group(1).chars().mapToObj(place -> place((char) place)).toList();
    }

    /// The value of digits between characters; empty where a part is no smaller than the place before it.
    static Optional<BigDecimal> mixed(String numeral) {
        BigDecimal total = BigDecimal.ZERO;
        List<BigDecimal> places = new ArrayList<>();
        Matcher part = PART.matcher(numeral);
        while (part.find()) {
            BigDecimal place =
                    part.group(2)
                            .chars()
                            .mapToObj(character -> place((char) character))
                            .reduce(BigDecimal.ONE, BigDecimal::multiply);
            BigDecimal value = new BigDecimal(part.group(1)).multiply(place);
            if (!places.isEmpty() && value.compareTo(places.getLast()) >= 0) {
                return Optional.empty();
            }
            places.add(place);
            total = total.add(value);
        }
        return Optional.of(total);
    }

    private static BigDecimal place(char character) {
        return BigDecimal.valueOf(
                switch (character) {
                    case '万' -> TEN_THOUSAND;
                    case '亿' -> HUNDRED_MILLION;
                    default -> SMALL.getOrDefault(character, 1L);
                });
    }

    private static Optional<Long> whole(String numeral) {
        if (SHORTENED.matcher(numeral).find()) {
            return Optional.empty();
        }
        long total = 0;
        long section = 0;
        long digit = -1;
        long lastPlace = TEN_THOUSAND;
        for (char character : numeral.toCharArray()) {
            long place = SMALL.getOrDefault(character, 0L);
            long inSection = section + Math.max(digit, 0);
            if (DIGITS.indexOf(character) >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = DIGITS.indexOf(character);
                continue;
            }
            if (place > 0 && place < lastPlace) {
                section += (digit < 0 ? 1 : digit) * place;
                lastPlace = place;
            } else if (character == '万' && total % HUNDRED_MILLION == 0 && inSection > 0) {
                total += inSection * TEN_THOUSAND;
                section = 0;
                lastPlace = TEN_THOUSAND;
            } else if (character == '亿' && total < HUNDRED_MILLION && total + inSection > 0) {
                total = (total + inSection) * HUNDRED_MILLION;
                section = 0;
                lastPlace = TEN_THOUSAND;
            } else {
                return Optional.empty();
            }
            digit = -1;
        }
        return Optional.of(total + section + Math.max(digit, 0));
    }
}
