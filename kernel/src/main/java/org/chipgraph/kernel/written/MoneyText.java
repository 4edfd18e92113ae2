package org.chipgraph.kernel.written;

import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.written.AmountText.Amount;

/// Reads an amount of money as people write it: "突破47亿元", "up to $15bn", "10,000–12,000 USD".
public final class MoneyText {

    private static final AmountText TEXT = new AmountText(CurrencyWords.ALL);
    private static final AmountText TRADITIONAL = new AmountText(CurrencyWords.TRADITIONAL);
    private static final String EXPECTED =
            "expected a figure with its currency, for instance \"$5.5bn\", \"突破47亿元\" or"
                    + " \"10,000–12,000 USD\"";

    private MoneyText() {}

    /// @throws IllegalArgumentException for a text of more than 100 characters
    public static Reading<Money> read(String text) {
        AmountText language = Wording.isTraditional(text) ? TRADITIONAL : TEXT;
        List<Money> candidates = language.meanings(text).stream().flatMap(MoneyText::of).toList();
        return Reading.of(
                candidates,
                candidates.isEmpty()
                        ? "'%s' is no amount of money; %s".formatted(text, EXPECTED)
                        : "'%s' can mean several things; say which".formatted(text));
    }

    private static Stream<Money> of(Amount amount) {
        Stream<String> currencies =
                amount.measure() == null ? Stream.of("USD", "CNY") : Stream.of(amount.measure());
        return currencies.map(currency ->
                Money.of(
                        amount.comparator(),
                        amount.amount(),
                        amount.min(),
                        amount.max(),
                        currency));
    }
}
