package org.chipgraph.kernel.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Amounts and dates as people write them, a line each in `src/test/resources/written`.
class WrittenValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 15);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void quantities(String text, String meaning) {
        assertEquals(meaning, shown(QuantityText.read(text), WrittenValuesTest::shown));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void money(String text, String meaning) {
        assertEquals(meaning, shown(MoneyText.read(text), WrittenValuesTest::shown));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void dates(String text, String meaning) {
        assertEquals(meaning, shown(DateText.read(text, TODAY), WrittenValuesTest::shown));
    }

    @Test
    void aDateKeepsTheWordsOfItsSource() {
        assertEquals(
                new Reading.Understood<>(FuzzyDate.of("2023-12~", null, null, null, "2023年底")),
                DateText.read("2023年底", TODAY));
    }

    @Test
    void whatIsUnclearSaysWhatWouldBeRight() {
        String reason = assertInstanceOf(Reading.Unclear.class, MoneyText.read("数亿元")).reason();
        assertTrue(reason.contains("数亿元") && reason.contains("for instance \"$5.5bn\""), reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_000_000})
    void aLongTextIsNoValue(int length) {
        String text = "9".repeat(length);
        assertThrows(IllegalArgumentException.class, () -> QuantityText.read(text));
        assertThrows(IllegalArgumentException.class, () -> MoneyText.read(text));
        assertThrows(IllegalArgumentException.class, () -> DateText.read(text, TODAY));
    }

    @Test
    void aFigureHasNoMoreDigitsThanAValueMay() {
        assertInstanceOf(Reading.Understood.class, QuantityText.read("9".repeat(40) + "%"));
        assertInstanceOf(Reading.Unclear.class, QuantityText.read("9".repeat(41) + "%"));
        assertInstanceOf(Reading.Unclear.class, QuantityText.read("9" + "亿".repeat(90) + "颗"));
    }

    static Stream<Arguments> quantities() throws IOException {
        return lines("quantities", "quantities-articles", "quantities-filings", "quantities-traps");
    }

    static Stream<Arguments> money() throws IOException {
        return lines("money", "money-articles", "money-filings", "money-traps");
    }

    static Stream<Arguments> dates() throws IOException {
        return lines("dates", "dates-articles", "dates-filings", "dates-spans", "dates-traps");
    }

    private static Stream<Arguments> lines(String... names) throws IOException {
        List<Arguments> lines = new ArrayList<>();
        for (String name : names) {
            text(name)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> {
                        int equals = line.lastIndexOf(" = ");
                        return Arguments.of(line.substring(0, equals), line.substring(equals + 3));
                    })
                    .forEach(lines::add);
        }
        return lines.stream();
    }

    private static String text(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        WrittenValuesTest.class.getResourceAsStream("/written/" + name + ".txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> String shown(Reading<T> reading, Function<T, String> value) {
        return switch (reading) {
            case Reading.Understood<T>(T meaning) -> value.apply(meaning);
            case Reading.Unclear<T>(String reason, List<T> candidates) ->
                    ("? " + candidates.stream().map(value).collect(Collectors.joining(" | ")))
                            .strip();
        };
    }

    private static String shown(Quantity quantity) {
        return shown(quantity.comparator(), quantity.amount(), quantity.min(), quantity.max())
                + quantity.unit().code();
    }

    private static String shown(Money money) {
        return shown(money.comparator(), money.amount(), money.min(), money.max())
                + money.currency();
    }

    private static String shown(
            Comparator comparator,
            @Nullable Decimal amount,
            @Nullable Decimal min,
            @Nullable Decimal max) {
        return comparator
                + " "
                + (comparator == Comparator.BETWEEN
                        ? min + ".." + max
                        : Stream.of(amount, min, max)
                                .filter(Objects::nonNull)
                                .map(Decimal::toString)
                                .collect(Collectors.joining()))
                + " ";
    }

    private static String shown(FuzzyDate date) {
        FuzzyDate implied = FuzzyDate.of(date.edtf());
        boolean same =
                Objects.equals(implied.earliest(), date.earliest())
                        && Objects.equals(implied.latest(), date.latest());
        return date.edtf() + (same ? "" : " (%s..%s)".formatted(date.earliest(), date.latest()));
    }
}
