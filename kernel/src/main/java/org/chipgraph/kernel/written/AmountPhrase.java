package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.written.AmountText.Amount;
import org.jspecify.annotations.Nullable;

/// The grammar of an amount whose words have one meaning each.
final class AmountPhrase {

    private final List<WrittenFigure> figures = new ArrayList<>();
    private final List<Comparator> marks = new ArrayList<>();
    private Token.@Nullable Measured leading;
    private Token.@Nullable Opening opening;
    private @Nullable Token joint;
    private String sign = "";

    private AmountPhrase() {}

    /// Empty when the words are no amount.
    static List<Amount> meanings(List<Token> tokens) {
        AmountPhrase phrase = new AmountPhrase();
        for (Token token : tokens) {
            if (!phrase.take(token)) {
                return List.of();
            }
        }
        return phrase.amounts();
    }

    private boolean take(Token token) {
        return switch (token) {
            case Token.Figure figure -> takeFigure(figure);
            case Token.Scale(List<BigDecimal> factors) -> takeScale(factors.getFirst());
            case Token.Measure(List<Token.Measured> meanings) -> takeMeasure(meanings.getFirst());
            case Token.Coin coin -> takeCoin(coin);
            case Token.Mark mark -> takeMark(mark);
            case Token.Range range -> awaitsFigure() ? takeSign(range.sign()) : join(range);
            case Token.And and -> opening != null && !opening.aloneMeansAtLeast() && join(and);
            case Token.Or or -> opening == null && join(or);
            case Token.Plus() -> awaitsFigure() ? takeSign("+") : marks.add(Comparator.GTE);
            case Token.Minus() -> takeSign("-");
            case Token.Opening one -> {
                boolean first = figures.isEmpty() && opening == null;
                opening = one;
                yield first;
            }
            case Token.Filler() -> sign.isEmpty();
        };
    }

    private boolean awaitsFigure() {
        return figures.isEmpty() || (joint != null && figures.size() == 1);
    }

    private boolean takeFigure(Token.Figure figure) {
        boolean fits = awaitsFigure();
        figures.add(new WrittenFigure(figure, sign.equals("-")));
        sign = "";
        return fits;
    }

    private boolean takeScale(BigDecimal factor) {
        if (awaitsFigure()) {
            return false;
        }
        WrittenFigure last = figures.getLast();
        last.scales.add(factor);
        return last.measure == null;
    }

    private boolean takeMeasure(Token.Measured measured) {
        if (awaitsFigure()) {
            boolean first = leading == null || leading.equals(measured);
            leading = measured;
            return first;
        }
        WrittenFigure last = figures.getLast();
        boolean first = last.measure == null;
        last.measure = measured;
        return first;
    }

    private boolean takeCoin(Token.Coin coin) {
        boolean named = leading != null && coin.sharedBy().contains(leading.code());
        return takeMeasure(named ? Objects.requireNonNull(leading) : coin.alone());
    }

    private boolean takeMark(Token.Mark mark) {
        marks.add(mark.comparator());
        return sign.isEmpty()
                && switch (mark.place()) {
                    case BEFORE -> awaitsFigure();
                    case AFTER -> !awaitsFigure();
                    case EITHER -> true;
                };
    }

    /// A plus, dash or tilde in front of a figure.
    private boolean takeSign(String sign) {
        if (sign.equals("~")) {
            return figures.isEmpty() && marks.add(Comparator.APPROX);
        }
        boolean first = this.sign.isEmpty() && awaitsFigure() && !sign.equals("to");
        this.sign = sign;
        return first;
    }

    private boolean join(Token token) {
        boolean first = figures.size() == 1 && joint == null;
        joint = token;
        return first;
    }

    private List<Amount> amounts() {
        List<Token.Measured> measures =
                Stream.concat(
                                Stream.ofNullable(leading),
                                figures.stream()
                                        .flatMap(figure -> Stream.ofNullable(figure.measure)))
                        .distinct()
                        .toList();
        Token.Measured measure = measures.isEmpty() ? null : measures.getFirst();
        if (awaitsFigure()
                || measures.size() > 1
                || figures.stream().anyMatch(figure -> !fits(figure, measure))) {
            return List.of();
        }
        AmountBounds bounds = new AmountBounds(measure);
        if (figures.size() == 1) {
            return single(bounds);
        }
        boolean about = marks.stream().allMatch(mark -> mark == Comparator.APPROX);
        if (joint instanceof Token.Or) {
            return marks.isEmpty()
                    ? bounds.either(figures.getFirst(), figures.getLast())
                    : List.of();
        }
        return about ? bounds.between(figures.getFirst(), figures.getLast()) : List.of();
    }

    private static boolean fits(WrittenFigure figure, Token.@Nullable Measured measure) {
        return !figure.ifCounted
                || (figure.scales.isEmpty() && (measure == null || measure.counted()));
    }

    private List<Amount> single(AmountBounds bounds) {
        if (opening != null) {
            if (!opening.aloneMeansAtLeast() || !marks.isEmpty()) {
                return List.of();
            }
            marks.add(Comparator.GTE);
        }
        if (marks.stream().distinct().count() > 1) {
            return List.of();
        }
        WrittenFigure figure = figures.getFirst();
        Decimal value = bounds.value(figure, figure.scale());
        Comparator comparator = marks.isEmpty() ? Comparator.EQ : marks.getFirst();
        return List.of(bounds.of(comparator, value));
    }
}
