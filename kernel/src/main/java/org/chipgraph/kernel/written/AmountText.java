package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.jspecify.annotations.Nullable;

/// Reads an amount: words before, one or two figures with scale and measure, words after.
///
/// A word with several meanings (¥, 兆) is read once with each; the results are the candidates.
final class AmountText {

    /// What was said, in figures.
    ///
    /// @param measure code of the unit or currency; null where the text has none
    record Amount(
            Comparator comparator,
            @Nullable Decimal amount,
            @Nullable Decimal min,
            @Nullable Decimal max,
            @Nullable String measure) {

        /// Whether no figure has more digits than a value may have.
        private boolean isReadable() {
            return Stream.of(amount, min, max)
                    .filter(Objects::nonNull)
                    .allMatch(Decimal::canBeReadAgain);
        }
    }

    private static final int MAX_CHOICES = 64;

    private final Vocabulary<Token> words;

    AmountText(Vocabulary<Token> words) {
        this.words = words;
    }

    /// @return what the text can mean; empty when it is no amount
    List<Amount> meanings(String text) {
        Optional<List<Token>> tokens = tokens(AmountWording.of(text));
        if (tokens.isEmpty()) {
            return List.of();
        }
        List<Amount> meanings = new ArrayList<>();
        for (List<Token> choice : choices(tokens.get())) {
            meanings.addAll(AmountPhrase.meanings(choice));
        }
        return meanings.stream().filter(Amount::isReadable).distinct().toList();
    }

    private Optional<List<Token>> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            Optional<Vocabulary.Found<Token>> word = words.at(text, at);
            Optional<Numerals.Found> number = Numerals.at(text, at);
            boolean afterFigure = !tokens.isEmpty() && isFigureOrScale(tokens.getLast());
            // 百 is a scale after a figure and a numeral elsewhere; 两亿 is always a numeral.
            if (number.isPresent()
                    && (word.isEmpty()
                            || (number.get().end() >= word.get().end() && !afterFigure))) {
                tokens.add(number.get().figure());
                number.get().scales().forEach(scale -> tokens.add(new Token.Scale(List.of(scale))));
                at = number.get().end();
            } else if (word.isPresent()) {
                tokens.add(word.get().meaning());
                at = word.get().end();
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(tokens);
    }

    private static boolean isFigureOrScale(Token token) {
        return token instanceof Token.Figure || token instanceof Token.Scale;
    }

    /// The tokens once for each combination of their meanings.
    private static List<List<Token>> choices(List<Token> tokens) {
        List<List<Token>> choices = List.of(List.of());
        for (Token token : tokens) {
            List<List<Token>> longer = new ArrayList<>();
            for (List<Token> choice : choices) {
                for (Token meaning : meanings(token)) {
                    List<Token> next = new ArrayList<>(choice);
                    next.add(meaning);
                    longer.add(next);
                }
            }
            if (longer.size() > MAX_CHOICES) {
                return List.of();
            }
            choices = longer;
        }
        return choices;
    }

    private static List<? extends Token> meanings(Token token) {
        return switch (token) {
            case Token.Figure(List<BigDecimal> values, List<BigDecimal> ifCounted) ->
                    Stream.concat(
                                    values.stream()
                                            .map(one -> new Token.Figure(List.of(one), List.of())),
                                    ifCounted.stream()
                                            .map(one -> new Token.Figure(List.of(), List.of(one))))
                            .toList();
            case Token.Scale(List<BigDecimal> factors) ->
                    factors.stream().map(factor -> new Token.Scale(List.of(factor))).toList();
            case Token.Measure(List<Token.Measured> measured) ->
                    measured.stream().map(one -> new Token.Measure(List.of(one))).toList();
            default -> List.of(token);
        };
    }
}
