package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number at a place of a text: digits with grouping, words, or Chinese numerals.
final class Numerals {

    /// A number as it is written.
    ///
    /// @param figure its possible values, without the scales
    /// @param scales the places at its end, which a lower bound before it may share
    record Found(Token.Figure figure, List<BigDecimal> scales, int end) {}

    private static final Pattern GROUPED =
            Pattern.compile(
                    "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])|\\d{1,3}(?: \\d{3})+(?!\\d)"
                            + "|\\d{1,3}(?:'\\d{3})+(?![\\d'])");
    private static final Pattern POINT_GROUPED =
            Pattern.compile(
                    "[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}(?:,\\d+)?|\\.\\d{3},\\d+)(?![\\d.,])");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}(?![\\d,])");
    private static final Pattern POINT_AND_ZEROS = Pattern.compile("[1-9]\\d{0,2}\\.000(?!\\d)");
    private static final Pattern POINT_AND_THREE = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}(?!\\d)");
    private static final Pattern MIXED =
            Pattern.compile(
                    "(?:\\d{1,4}[千万亿]){1,3}(?:\\d{1,4}(?:[百千]?万|[百千])|\\d{3,4})(?![\\d.,百千万亿])");
    private static final Pattern PLAIN =
            Pattern.compile("\\d+(?:\\.\\d+)?(?![\\d.]*\\.\\d)|\\.\\d+");
    private static final Pattern CHINESE =
            Pattern.compile("[零一二两三四五六七八九十百千][零〇一二两三四五六七八九十百千万亿]*(?:点[零〇一二三四五六七八九]+)?");

    /// 超万, 近亿, 万余: one of them is meant.
    private static final Pattern BARE = Pattern.compile("(?<=不到|不足|[超逾近约破过])[万亿]|[万亿](?=[余多])");

    private Numerals() {}

    static Optional<Found> at(String text, int start) {
        Matcher matcher = BARE.matcher(text).region(start, text.length());
        matcher.useTransparentBounds(true);
        if (matcher.lookingAt()) {
            return chinese(matcher, "一" + matcher.group());
        }
        if (matcher.usePattern(CHINESE).lookingAt()) {
            return chinese(matcher, matcher.group());
        }
        if (matcher.usePattern(MIXED).lookingAt()) {
            Matcher numeral = matcher;
            return ChineseNumerals.mixed(matcher.group()).flatMap(value -> found(numeral, value));
        }
        return digits(matcher)
                .or(() ->
                        NumberWords.at(text, start)
                                .map(word -> found(word.end(), figure(word.meaning()))));
    }

    private static Optional<Found> chinese(Matcher matcher, String numeral) {
        List<BigDecimal> scales = ChineseNumerals.scales(numeral);
        BigDecimal scale = scales.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
        return ChineseNumerals.value(numeral)
                .map(value -> new Found(figure(value.divide(scale)), scales, matcher.end()));
    }

    private static Optional<Found> digits(Matcher matcher) {
        if (matcher.usePattern(GROUPED).lookingAt()) {
            return found(matcher, new BigDecimal(matcher.group().replaceAll("[, ']", "")));
        }
        if (matcher.usePattern(POINT_GROUPED).lookingAt()) {
            return found(
                    matcher, new BigDecimal(matcher.group().replace(".", "").replace(',', '.')));
        }
        if (matcher.usePattern(DECIMAL_COMMA).lookingAt()) {
            // Either a comma for the point, or a slip in the grouping.
            return found(
                    matcher,
                    new BigDecimal(matcher.group().replace(',', '.')),
                    new BigDecimal(matcher.group().replace(",", "")));
        }
        if (matcher.usePattern(POINT_AND_ZEROS).lookingAt()) {
            return found(matcher, new BigDecimal(matcher.group()), withoutPoint(matcher));
        }
        if (matcher.usePattern(POINT_AND_THREE).lookingAt()) {
            return Optional.of(
                    found(
                            matcher.end(),
                            new Token.Figure(
                                    List.of(new BigDecimal(matcher.group())),
                                    List.of(withoutPoint(matcher)))));
        }
        return matcher.usePattern(PLAIN).lookingAt()
                ? found(matcher, new BigDecimal(matcher.group()))
                : Optional.empty();
    }

    private static BigDecimal withoutPoint(Matcher matcher) {
        return new BigDecimal(matcher.group().replace(".", ""));
    }

    private static Token.Figure figure(BigDecimal... values) {
        return new Token.Figure(List.of(values), List.of());
    }

    private static Optional<Found> found(Matcher matcher, BigDecimal... values) {
        return Optional.of(found(matcher.end(), figure(values)));
    }

    private static Found found(int end, Token.Figure figure) {
        return new Found(figure, List.of(), end);
    }
}
