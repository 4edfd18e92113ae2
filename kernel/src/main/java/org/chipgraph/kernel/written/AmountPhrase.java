package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.written.AmountText.Amount;
import org.jspecify.annotations.Nullable;

/// The grammar of an amount whose words have one meaning each.
final class AmountPhrase {

    /// A span that is wider than this has lost a scale: "$900–1.2bn".
    private static final BigDecimal WIDEST = new BigDecimal(1000);

    /// A figure with what directly follows it.
    private static final class Figure {
        final BigDecimal written;
        BigDecimal scale = BigDecimal.ONE;
        Token.@Nullable Measured measure;

        Figure(BigDecimal written) {
            this.written = written;
        }
    }

    private final List<Figure> figures = new ArrayList<>();
    private final List<Comparator> marks = new ArrayList<>();
    private Token.@Nullable Measured leading;
    private Token.@Nullable Opening opening;
    private boolean joined;
    private boolean negative;

    private AmountPhrase() {}

    /// Empty when the words are no amount.
    static Optional<Amount> of(List<Token> tokens) {
        AmountPhrase phrase = new AmountPhrase();
        for (Token token : tokens) {
            if (!phrase.take(token)) {
                return Optional.empty();
            }
        }
        return phrase.amount();
    }

    private boolean take(Token token) {
        return switch (token) {
            case Token.Figure(List<BigDecimal> values) -> takeFigure(values.getFirst());
            case Token.Scale(List<BigDecimal> factors) -> takeScale(factors.getFirst());
            case Token.Measure(List<Token.Measured> meanings) -> takeMeasure(meanings.getFirst());
            case Token.Mark(Comparator comparator) -> marks.add(comparator);
            case Token.Range(String sign) -> figures.isEmpty() ? takeSign(sign) : join();
            case Token.And() -> opening != null && join();
            case Token.Plus() -> figures.isEmpty() || marks.add(Comparator.GTE);
            case Token.Minus() -> takeSign("-");
            case Token.Opening one -> {
                boolean first = figures.isEmpty() && opening == null;
                opening = one;
                yield first;
            }
            case Token.Filler() -> true;
        };
    }

    private boolean takeFigure(BigDecimal written) {
        boolean fits = figures.isEmpty() || (figures.size() == 1 && joined);
        figures.add(new Figure(written));
        return fits;
    }

    private boolean takeScale(BigDecimal factor) {
        if (figures.isEmpty()) {
            return false;
        }
        Figure last = figures.getLast();
        last.scale = last.scale.multiply(factor);
        return last.measure == null;
    }

    private boolean takeMeasure(Token.Measured measured) {
        if (figures.isEmpty() || (joined && figures.size() == 1)) {
            boolean first = leading == null || leading.equals(measured);
            leading = measured;
            return first;
        }
        Figure last = figures.getLast();
        boolean first = last.measure == null;
        last.measure = measured;
        return first;
    }

    /// A dash or tilde in front of the figure.
    private boolean takeSign(String sign) {
        if (sign.equals("~")) {
            return marks.add(Comparator.APPROX);
        }
        boolean first = sign.equals("-") && figures.isEmpty() && !negative && opening == null;
        negative = true;
        return first;
    }

    private boolean join() {
        boolean first = figures.size() == 1 && !joined;
        joined = true;
        return first;
    }

    private Optional<Amount> amount() {
        if (figures.isEmpty() || (joined && figures.size() < 2) || !agreeOnMeasure()) {
            return Optional.empty();
        }
        return figures.size() == 1 ? single() : between();
    }

    private boolean agreeOnMeasure() {
        List<Token.Measured> all = new ArrayList<>();
        if (leading != null) {
            all.add(leading);
        }
        for (Figure figure : figures) {
            if (figure.measure != null) {
                all.add(figure.measure);
            }
        }
        return all.stream().distinct().count() <= 1;
    }

    private Token.@Nullable Measured measure() {
        return leading != null
                ? leading
                : figures.stream()
                        .map(figure -> figure.measure)
                        .filter(measure -> measure != null)
                        .findFirst()
                        .orElse(null);
    }

    private Optional<Amount> single() {
        if (opening != null) {
            if (!opening.aloneMeansAtLeast() || !marks.isEmpty()) {
                return Optional.empty();
            }
            marks.add(Comparator.GTE);
        }
        if (marks.stream().distinct().count() > 1) {
            return Optional.empty();
        }
        Figure figure = figures.getFirst();
        Decimal value = value(figure.written, figure.scale);
        Comparator comparator = marks.isEmpty() ? Comparator.EQ : marks.getFirst();
        return Optional.of(
                switch (comparator) {
                    case EQ, APPROX -> new Amount(comparator, value, null, null, code());
                    case GT, GTE -> new Amount(comparator, null, value, null, code());
                    case LT, LTE -> new Amount(comparator, null, null, value, code());
                    case BETWEEN -> throw new IllegalStateException("no word means BETWEEN");
                });
    }

    private Optional<Amount> between() {
        Figure low = figures.getFirst();
        Figure high = figures.getLast();
        boolean ownScale = low.scale.compareTo(BigDecimal.ONE) != 0;
        // "10-12万": the scale is said once for both, unless the first would then be the larger.
        BigDecimal lowScale =
                ownScale || low.written.multiply(high.scale).compareTo(total(high)) > 0
                        ? low.scale
                        : high.scale;
        BigDecimal from = low.written.multiply(lowScale);
        boolean plausible =
                from.compareTo(total(high)) < 0 && from.multiply(WIDEST).compareTo(total(high)) > 0;
        if (negative || !plausible || marks.stream().anyMatch(mark -> mark != Comparator.APPROX)) {
            return Optional.empty();
        }
        return Optional.of(
                new Amount(
                        Comparator.BETWEEN,
                        null,
                        value(low.written, lowScale),
                        value(high.written, high.scale),
                        code()));
    }

    private static BigDecimal total(Figure figure) {
        return figure.written.multiply(figure.scale);
    }

    private @Nullable String code() {
        Token.Measured measure = measure();
        return measure == null ? null : measure.code();
    }

    /// The digits stay as they were written unless something multiplies them.
    private Decimal value(BigDecimal written, BigDecimal scale) {
        Token.Measured measure = measure();
        BigDecimal factor = measure == null ? scale : scale.multiply(measure.factor());
        BigDecimal value =
                factor.compareTo(BigDecimal.ONE) == 0
                        ? written
                        : new BigDecimal(
                                written.multiply(factor).stripTrailingZeros().toPlainString());
        return new Decimal(negative ? value.negate() : value);
    }
}
