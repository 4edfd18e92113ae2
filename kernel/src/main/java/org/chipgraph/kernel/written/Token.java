package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.List;
import org.chipgraph.kernel.value.Comparator;

/// One word of an amount. A word with several meanings carries all of them.
sealed interface Token {

    /// A figure as it is written, without its scale.
    record Figure(List<BigDecimal> values) implements Token {}

    /// What the figure before is multiplied by: 万, 亿, million.
    record Scale(List<BigDecimal> factors) implements Token {}

    /// What is measured: a unit or a currency, by code; `factor` where the writer's unit is a multiple of it.
    record Measure(List<Measured> meanings) implements Token {}

    /// How the figure relates to the true one: about, more than.
    record Mark(Comparator comparator) implements Token {}

    /// Between two bounds. In front of the first figure a dash is a minus and a tilde means about.
    record Range(String sign) implements Token {}

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
    record Measured(String code, BigDecimal factor) {}
}
