package org.chipgraph.kernel.written;

import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.Unit;
import org.chipgraph.kernel.written.AmountText.Amount;

/// Reads a quantity as people write it: "约23万颗", "700 W", "3.35 TB/s", "between 80 and 96 GB".
public final class QuantityText {

    private static final AmountText TEXT = new AmountText(UnitWords.ALL);
    private static final String EXPECTED =
            "expected a figure with its unit, for instance \"3.35 TB/s\", \"约23万颗\" or \"at least 80 GB\"";

    private QuantityText() {}

    /// @throws IllegalArgumentException for a text of more than 100 characters
    public static Reading<Quantity> read(String text) {
        List<Quantity> candidates = TEXT.meanings(text).stream().flatMap(QuantityText::of).toList();
        return Reading.of(
                candidates,
                candidates.isEmpty()
                        ? "'%s' is no quantity; %s".formatted(text, EXPECTED)
                        : "'%s' can mean several things; say which".formatted(text));
    }

    /// A figure without a unit may count pieces or anything else.
    private static Stream<Quantity> of(Amount amount) {
        Stream<String> units =
                amount.measure() == null
                        ? Stream.of("{piece}", "1", "%")
                        : Stream.of(amount.measure());
        return units.map(unit ->
                Quantity.of(
                        amount.comparator(),
                        amount.amount(),
                        amount.min(),
                        amount.max(),
                        Unit.of(unit)));
    }
}
