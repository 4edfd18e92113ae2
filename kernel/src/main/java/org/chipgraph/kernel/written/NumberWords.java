package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in words below a thousand: twenty-five, two hundred and fifty; "a", "half a", 半.
final class NumberWords {

    private static final List<String> UNITS =
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
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Vocabulary<BigDecimal> BELOW_HUNDRED = belowHundred();
    private static final Vocabulary<BigDecimal> ARTICLES =
            new Vocabulary<BigDecimal>()
                    .add(BigDecimal.ZERO, "zero")
                    .add(BigDecimal.ONE, "a|an")
                    .add(new BigDecimal("0.5"), "half a|half|半");
    private static final Pattern HUNDRED =
            Pattern.compile(" hundred(?: and)? ", Pattern.CASE_INSENSITIVE);

    private NumberWords() {}

    static Optional<Vocabulary.Found<BigDecimal>> at(String text, int start) {
        return BELOW_HUNDRED
                .at(text, start)
                .or(() -> ARTICLES.at(text, start))
                .map(word -> withHundreds(text, word));
    }

    private static Vocabulary.Found<BigDecimal> withHundreds(
            String text, Vocabulary.Found<BigDecimal> hundreds) {
        Matcher hundred = HUNDRED.matcher(text).region(hundreds.end(), text.length());
        return !hundred.lookingAt()
                ? hundreds
                : BELOW_HUNDRED
                        .at(text, hundred.end())
                        .map(rest ->
                                new Vocabulary.Found<>(
                                        hundreds.meaning().movePointRight(2).add(rest.meaning()),
                                        rest.end()))
                        .orElse(hundreds);
    }

    private static Vocabulary<BigDecimal> belowHundred() {
        Vocabulary<BigDecimal> words = new Vocabulary<>();
        for (int unit = 1; unit <= UNITS.size(); unit++) {
            words.add(BigDecimal.valueOf(unit), UNITS.get(unit - 1));
        }
        for (int i = 0; i < TENS.size(); i++) {
            String tens = TENS.get(i);
            int value = 20 + 10 * i;
            words.add(BigDecimal.valueOf(value), tens);
            for (int unit = 1; unit <= 9; unit++) {
                String name = UNITS.get(unit - 1);
                words.add(
                        BigDecimal.valueOf(value + unit),
                        tens + "-" + name + "|" + tens + " " + name);
            }
        }
        return words;
    }
}
