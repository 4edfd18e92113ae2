package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chipgraph.kernel.value.Comparator;

/// One word of an amount. A word with several meanings carries all of them.
sealed interface Token {

    /// A figure as it is written, without its scale.
    ///
    /// @param ifCounted what it could mean besides in pieces or money: 12.500 is 12,500 there, too
    record Figure(List<BigDecimal> values, List<BigDecimal> ifCounted) implements Token {}

    /// What the figure before is multiplied by: 万, 亿, million.
    record Scale(List<BigDecimal> factors) implements Token {}

    /// What is measured: a unit or a currency, by code; `factor` where the writer's unit is a multiple of it.
    record Measure(List<Measured> meanings) implements Token {}

    /// A coin whose name several currencies share: 元 is the yuan unless one that counts in it is named
    /// before the figure.
    record Coin(Measured alone, Set<String> sharedBy) implements Token {}

    /// How the figure relates to the true one: about, more than.
    record Mark(Comparator comparator, Place place) implements Token {}

    /// Between two bounds. In front of the first figure a dash is a minus and a tilde means about.
    record Range(String sign) implements Token {}

    /// Between two figures of which one is meant.
    record Or() implements Token {}

    /// A plus: nothing in front of a figure, "at least" after it.
    record Plus() implements Token {}

    /// A minus in words.
    record Minus() implements Token {}

    /// "and", which stands between two bounds only after "between".
    record And() implements Token {}

    /// Opens two bounds: "between"; `from` alone is a lower bound.
    record Opening(boolean aloneMeansAtLeast) implements Token {}

    /// Says nothing about the amount: a total of, 价值.
    record Filler() implements Token {}

    /// @param code of the unit or the currency
    record Measured(String code, BigDecimal factor) {

        private static final Pattern COUNTED = Pattern.compile("\\{piece}|[A-Z]{3}");

        /// Whether thousands of it are usual and thousandths are not: pieces and money.
        boolean counted() {
            return COUNTED.matcher(code).matches();
        }
    }

    /// Where a word stands in relation to its figure.
    enum Place {
        BEFORE,
        AFTER,
        EITHER
    }
}
