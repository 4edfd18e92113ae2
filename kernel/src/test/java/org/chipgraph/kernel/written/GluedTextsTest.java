package org.chipgraph.kernel.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts glued from random pieces of amounts and dates: whatever they are understood as is a value that can be
/// written down plainly and read again, and none is an error.
class GluedTextsTest {

    private static final long SEED = 20251115;
    private static final int TEXTS = 20_000;
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 15);

    private static final List<String> AMOUNTS =
            List.of(
                    "5",
                    "12",
                    "0",
                    "1.5",
                    "1,234",
                    "12.500",
                    "1.234.567",
                    "3,5",
                    "2000",
                    "三",
                    "四百",
                    "两三",
                    "十五",
                    "百",
                    "万",
                    "亿",
                    "千",
                    "兆",
                    "十",
                    "零",
                    "点",
                    "半",
                    "half a ",
                    "twenty ",
                    " hundred and ",
                    " million ",
                    "bn",
                    "k",
                    " dozen ",
                    "~",
                    "-",
                    "–",
                    " to ",
                    "至",
                    "、",
                    " or ",
                    " and ",
                    "between ",
                    "from ",
                    "在",
                    "之间",
                    "+",
                    "-plus",
                    "minus ",
                    "约",
                    "超",
                    "不足",
                    "以上",
                    "左右",
                    "余",
                    "多",
                    " or more",
                    "up to ",
                    "at least ",
                    ">",
                    "≤",
                    "%",
                    "百分之",
                    "成",
                    " GB",
                    "TB/s",
                    " per second",
                    "每秒",
                    "颗",
                    " chips",
                    "W",
                    "mm²",
                    " days",
                    "个月",
                    "$",
                    "US$",
                    "¥",
                    "元",
                    "美元",
                    "新台币",
                    "人民币",
                    " euros",
                    "億",
                    "²",
                    "(",
                    ".",
                    ",",
                    " ",
                    "的",
                    "of ",
                    "x");

    private static final List<String> DATES =
            List.of(
                    "2025",
                    "2024",
                    "25",
                    "7",
                    "31",
                    "07",
                    "July ",
                    "Dec. ",
                    " 2025",
                    "年",
                    "月",
                    "日",
                    "2025年",
                    "7月",
                    "初",
                    "底",
                    "末",
                    "前",
                    "后",
                    "以来",
                    "起",
                    "至",
                    "到",
                    "或",
                    "和",
                    "、",
                    "-",
                    "–",
                    "/",
                    ".",
                    "..",
                    "~",
                    "?",
                    "[",
                    "]",
                    ",",
                    " to ",
                    " and ",
                    " or ",
                    "between ",
                    "from ",
                    "since ",
                    "after ",
                    "before ",
                    "until ",
                    "the end of ",
                    "early ",
                    "mid-",
                    "late ",
                    "Q3 ",
                    "H1 ",
                    "上半年",
                    "三季度",
                    "第",
                    "季度",
                    "上旬",
                    "中旬",
                    "summer ",
                    "冬",
                    "去年",
                    "last year",
                    "Thursday, ",
                    "(周四)",
                    "T10:00:00Z",
                    " 9:30 p.m.",
                    "晚",
                    "21:30",
                    "circa ",
                    "左右",
                    "1990年代",
                    "s",
                    "th",
                    "of ",
                    "FY",
                    "0",
                    " ");

    @Test
    void anUnderstoodQuantityIsReadAgainFromItsPlainForm() {
        glued(
                AMOUNTS,
                QuantityText::read,
                quantity -> {
                    String unit = quantity.unit().display();
                    Function<Decimal, String> figure =
                            amount -> plain(amount) + " " + (unit.isEmpty() ? "cores" : unit);
                    assertReadAgain(
                            quantity,
                            QuantityText.read(
                                    plain(
                                            quantity.comparator(),
                                            quantity.amount(),
                                            quantity.min(),
                                            quantity.max(),
                                            figure)),
                            GluedTextsTest::same);
                });
    }

    @Test
    void anUnderstoodAmountOfMoneyIsReadAgainFromItsPlainForm() {
        glued(
                AMOUNTS,
                MoneyText::read,
                money ->
                        assertReadAgain(
                                money,
                                MoneyText.read(
                                        plain(
                                                money.comparator(),
                                                money.amount(),
                                                money.min(),
                                                money.max(),
                                                amount -> plain(amount) + " " + money.currency())),
                                GluedTextsTest::same));
    }

    @Test
    void anUnderstoodDateIsReadAgainFromItsEdtf() {
        glued(
                DATES,
                text -> DateText.read(text, TODAY),
                date -> {
                    assertFalse(
                            date.earliest() != null
                                    && date.latest() != null
                                    && date.latest().isBefore(date.earliest()));
                    assertReadAgain(
                            date, DateText.read(date.edtf(), TODAY), one -> List.of(one.edtf()));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9,999",
                "三",
                "两三",
                "九千",
                "千",
                "万",
                "- ",
                "~",
                "a ",
                "one hundred and ",
                "￥",
                "兆",
                "每秒",
                "\uFDFA",
                "2025-",
                "July ",
                "2025年",
                "至",
                " to ",
                "before ",
                "前",
                "成半",
                "("
            })
    void theSameOverAndOverIsReadInNoTime(String piece) {
        String text = piece.repeat(100 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> {
                    QuantityText.read(text);
                    MoneyText.read(text);
                    DateText.read(text, TODAY);
                });
    }

    private static <T> void glued(
            List<String> pieces, Function<String, Reading<T>> read, Consumer<T> check) {
        Random random = new Random(SEED);
        int understood = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(6);
            for (int piece = 0; piece < count; piece++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                if (read.apply(text.toString()) instanceof Reading.Understood<T>(T value)) {
                    understood++;
                    check.accept(value);
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("'" + text + "'", e);
            }
        }
        assertTrue(understood > TEXTS / 100, understood + " of the texts were understood");
    }

    private static <T> void assertReadAgain(
            T value, Reading<T> reading, Function<T, List<?>> inFigures) {
        switch (reading) {
            case Reading.Understood<T>(T again) ->
                    assertEquals(inFigures.apply(value), inFigures.apply(again));
            case Reading.Unclear<T>(String reason, List<T> candidates) ->
                    fail(value + ": " + reason + " " + candidates);
        }
    }

    private static List<?> same(Quantity quantity) {
        return Stream.concat(
                        Stream.of(quantity.comparator(), quantity.unit().dimension()),
                        figures(quantity.amount(), quantity.min(), quantity.max()))
                .toList();
    }

    private static List<?> same(Money money) {
        return Stream.concat(
                        Stream.of(money.comparator(), money.currency()),
                        figures(money.amount(), money.min(), money.max()))
                .toList();
    }

    private static Stream<BigDecimal> figures(@Nullable Decimal... figures) {
        return Stream.of(figures)
                .filter(Objects::nonNull)
                .map(figure -> figure.number().stripTrailingZeros());
    }

    private static String plain(
            Comparator comparator,
            @Nullable Decimal amount,
            @Nullable Decimal min,
            @Nullable Decimal max,
            Function<Decimal, String> figure) {
        Decimal from = min == null ? amount : min;
        String only = figure.apply(Objects.requireNonNull(from == null ? max : from));
        return switch (comparator) {
            case EQ -> only;
            case APPROX -> "about " + only;
            case LT -> "less than " + only;
            case LTE -> "at most " + only;
            case GT -> "more than " + only;
            case GTE -> "at least " + only;
            case BETWEEN -> {
                Decimal to = Objects.requireNonNull(max);
                assertTrue(Objects.requireNonNull(min).compareTo(to) < 0);
                yield only + " to " + figure.apply(to);
            }
        };
    }

    /// Three digits after the point could be thousands.
    private static String plain(Decimal figure) {
        BigDecimal number = new Decimal(figure.toString()).number();
        return (number.scale() == 3 ? number.setScale(4) : number).toPlainString();
    }
}
