package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure with its sign and what directly follows it.
final class WrittenFigure {

    final BigDecimal written;
    final boolean ifCounted;
    final boolean negative;
    final List<BigDecimal> scales = new ArrayList<>();
    Token.@Nullable Measured measure;

    WrittenFigure(Token.Figure figure, boolean negative) {
        this.ifCounted = figure.values().isEmpty();
        this.written = ifCounted ? figure.ifCounted().getFirst() : figure.values().getFirst();
        this.negative = negative;
    }

    BigDecimal scale() {
        return product(scales);
    }

    BigDecimal total() {
        return written.multiply(scale());
    }

    /// The scales that this figure can have as the lower bound before `high`, whose scale may be said once for
    /// both ("10-12万", "三至四百"): not if this one would then be the larger ("9000-1.2万"), nor after a unit of
    /// its own. 一至二十 can be meant either way.
    List<BigDecimal> scalesBefore(WrittenFigure high) {
        List<BigDecimal> possible = new ArrayList<>();
        for (int first = 0; first < high.scales.size() && measure == null; first++) {
            BigDecimal shared = product(high.scales.subList(first, high.scales.size()));
            if (total().multiply(shared).compareTo(high.total()) < 0) {
                possible.add(scale().multiply(shared));
                if (high.scales.get(first).compareTo(BigDecimal.TEN) != 0) {
                    return possible;
                }
            }
        }
        possible.add(scale());
        return possible;
    }

    private static BigDecimal product(List<BigDecimal> factors) {
        return factors.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
