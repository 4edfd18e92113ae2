package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.written.AmountText.Amount;
import org.jspecify.annotations.Nullable;

/// The values of one or two written figures in the measure that the text has for both.
record AmountBounds(Token.@Nullable Measured measure) {

    /// A span that is wider than this has lost a scale: "$900–1.2bn".
    private static final BigDecimal WIDEST = new BigDecimal(1000);

    /// The same where only the upper bound has a scale: "15-1.2万".
    private static final BigDecimal WIDEST_TO_SCALED = new BigDecimal(100);

    private static final int THOUSANDTHS = 3;

    Amount of(Comparator comparator, Decimal value) {
        return switch (comparator) {
            case EQ, APPROX -> new Amount(comparator, value, null, null, code());
            case GT, GTE -> new Amount(comparator, null, value, null, code());
            case LT, LTE -> new Amount(comparator, null, null, value, code());
            case BETWEEN -> throw new IllegalStateException("no word means BETWEEN");
        };
    }

    /// One of two amounts.
    List<Amount> either(WrittenFigure one, WrittenFigure other) {
        return one.scalesBefore(other).stream()
                .flatMap(scale -> Stream.of(value(one, scale), value(other, other.scale())))
                .map(value -> of(Comparator.EQ, value))
                .toList();
    }

    List<Amount> between(WrittenFigure first, WrittenFigure second) {
        List<Amount> spans = new ArrayList<>();
        for (BigDecimal scale : first.scalesBefore(second)) {
            Decimal from = value(first, scale);
            Decimal to = value(second, second.scale());
            if (!plausible(first, second, scale)) {
                continue;
            }
            if (from.compareTo(to) < 0) {
                spans.add(span(from, to));
            } else if (first.negative && second.negative) {
                spans.add(span(to, from));
            }
            // "-5 to 10%": the sign may be said once for both.
            Decimal negated = new Decimal(to.number().negate());
            if (first.negative
                    && !second.negative
                    && first.measure == null
                    && negated.compareTo(from) < 0) {
                spans.add(span(negated, from));
            }
        }
        return spans;
    }

    private boolean plausible(WrittenFigure first, WrittenFigure second, BigDecimal firstScale) {
        if (toThousandths(first) != toThousandths(second)) {
            return false;
        }
        BigDecimal one = first.written.multiply(firstScale);
        BigDecimal other = second.total();
        BigDecimal widest =
                firstScale.compareTo(BigDecimal.ONE) == 0 && !second.scales.isEmpty()
                        ? WIDEST_TO_SCALED
                        : WIDEST;
        return one.signum() == 0
                || first.negative != second.negative
                || one.min(other).multiply(widest).compareTo(one.max(other)) > 0;
    }

    /// "$12-15.000" has thousands that are said once for both, no thousandths.
    private boolean toThousandths(WrittenFigure figure) {
        return figure.written.scale() == THOUSANDTHS
                && figure.scales.isEmpty()
                && (measure == null || measure.counted());
    }

    private Amount span(Decimal from, Decimal to) {
        return new Amount(Comparator.BETWEEN, null, from, to, code());
    }

    private @Nullable String code() {
        return measure == null ? null : measure.code();
    }

    /// The digits stay as they were written unless something multiplies them.
    Decimal value(WrittenFigure figure, BigDecimal scale) {
        BigDecimal factor = measure == null ? scale : scale.multiply(measure.factor());
        BigDecimal value =
                factor.compareTo(BigDecimal.ONE) == 0
                        ? figure.written
                        : new BigDecimal(
                                figure.written
                                        .multiply(factor)
                                        .stripTrailingZeros()
                                        .toPlainString());
        return new Decimal(figure.negative ? value.negate() : value);
    }
}
